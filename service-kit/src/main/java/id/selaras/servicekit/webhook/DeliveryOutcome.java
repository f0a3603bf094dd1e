package id.selaras.servicekit.webhook;

/// How one request to a subscriber ended.
///
/// @param status HTTP status of the answer; null where there was none
/// @param failure why the message did not arrive; null where it did
/// @param milliseconds how long it took
record DeliveryOutcome(Integer status, String failure, long milliseconds) {
    private static final int GONE = 410;

    static DeliveryOutcome answered(int status, long milliseconds) {
        boolean arrived = status >= 200 && status < 300;
        return new DeliveryOutcome(status, arrived ? null : "answered " + status, milliseconds);
    }

    static DeliveryOutcome failed(String failure, long milliseconds) {
        return new DeliveryOutcome(null, failure, milliseconds);
    }

    boolean arrived() {
        return failure == null;
    }

    /// The subscriber says that it wants no more.
    boolean isGone() {
        return status != null && status == GONE;
    }
}
