package id.selaras.servicekit.inbox;

/// Does what an event asks for, within the transaction that claims the event.
@FunctionalInterface
public interface EventHandler {
    /// @throws PoisonedEventException where the event can never be processed
    void handle(IncomingEvent event);
}
