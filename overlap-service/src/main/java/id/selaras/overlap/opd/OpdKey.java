package id.selaras.overlap.opd;

import id.selaras.servicekit.inbox.PoisonedEventException;

/// An agency. The code alone does not name it: the same unit codes are used in every city.
public record OpdKey(String region, String code) {

    /// Reads the key of a record on the topic, `<region>/<code>`.
    ///
    /// @throws PoisonedEventException where it has another form
    static OpdKey of(String text) {
        int slash = text == null ? -1 : text.indexOf('/');
        if (slash <= 0) {
            throw new PoisonedEventException("the key is not <region>/<code>");
        }
        return new OpdKey(text.substring(0, slash), text.substring(slash + 1));
    }
}
