package id.selaras.programs.statistics.webapi;

/// The WebAPI did not give what was asked for. The message tells the request without the key.
public final class WebApiException extends Exception {
    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Reason {
        /// No key is configured.
        NO_KEY,
        /// No connection, or it was cut.
        UNREACHABLE,
        /// No whole answer in time.
        SLOW,
        /// Status 5xx or 429.
        OVERLOADED,
        /// The firewall answered: status 403 with a page.
        BLOCKED,
        /// Another status than 200.
        UNEXPECTED_STATUS,
        /// Status 200, but `"status":"Error"`: a wrong key, a missing parameter, too many years.
        REFUSED,
        /// Status 200 with the body `null`, which is how the WebAPI says that too much was asked for at once; also a
        /// body beyond the configured limit.
        TOO_LARGE,
        /// Not JSON, or not of the documented form.
        UNREADABLE,
        /// Held back since too many requests before met trouble.
        HELD_BACK
    }

    private final Reason reason;

    WebApiException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Whether the same request may succeed a little later.
    boolean mayPass() {
        return switch (reason) {
            case UNREACHABLE, SLOW, OVERLOADED, UNREADABLE -> true;
            case NO_KEY, BLOCKED, UNEXPECTED_STATUS, REFUSED, TOO_LARGE, HELD_BACK -> false;
        };
    }

    /// Whether this is a trouble of the office's servers rather than of the request.
    boolean isTrouble() {
        return mayPass() || reason == Reason.BLOCKED;
    }
}
