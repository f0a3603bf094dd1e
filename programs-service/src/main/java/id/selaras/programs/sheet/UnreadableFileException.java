package id.selaras.programs.sheet;

import java.util.List;

/// A file that is no table, or one that is refused before it does harm.
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final List<Object> arguments;

    public UnreadableFileException(String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
