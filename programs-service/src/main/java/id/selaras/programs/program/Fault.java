package id.selaras.programs.program;

import java.util.List;

/// A rule that a draft breaks.
///
/// @param pointer JSON Pointer of the value
/// @param suggestions values that would be accepted; may be empty
/// @param messageKey key in the message bundles
record Fault(String pointer, List<String> suggestions, String messageKey, List<Object> arguments) {
    static Fault at(String pointer, String messageKey, Object... arguments) {
        return suggesting(pointer, List.of(), messageKey, arguments);
    }

    static Fault suggesting(String pointer, List<String> suggestions, String messageKey, Object... arguments) {
        return new Fault(pointer, suggestions, messageKey, List.of(arguments));
    }
}
