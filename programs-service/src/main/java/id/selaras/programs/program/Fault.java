package id.selaras.programs.program;

import java.util.List;

/// A rule that a draft breaks.
///
/// @param pointer JSON Pointer of the value
/// @param messageKey key in the message bundles
record Fault(String pointer, String messageKey, List<Object> arguments) {
    static Fault at(String pointer, String messageKey, Object... arguments) {
        return new Fault(pointer, messageKey, List.of(arguments));
    }
}
