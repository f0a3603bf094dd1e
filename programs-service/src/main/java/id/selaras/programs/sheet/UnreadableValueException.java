package id.selaras.programs.sheet;

import java.util.List;

/// A cell that cannot be read as what its column holds.
public final class UnreadableValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final List<String> suggestions;

    UnreadableValueException(String messageKey, String... suggestions) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.suggestions = List.of(suggestions);
    }

    public String messageKey() {
        return messageKey;
    }

    /// What may have been meant.
    public List<String> suggestions() {
        return suggestions;
    }
}
