package id.selaras.servicekit.inbox;

/// An event that no repetition will make processable: it goes to the dead-letter topic at once. The message must not
/// hold the event's data; it is logged and sent along.
public class PoisonedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PoisonedEventException(String reason) {
        super(reason);
    }

    public PoisonedEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
