package id.selaras.servicekit.problem;

import java.util.ArrayList;
import java.util.List;

/// Collects every fault of an input, so that a caller learns of all of them at once instead of one a try.
///
/// ```java
/// Violations violations = new Violations();
/// if (end.isBefore(start)) violations.add("/end", "program.end-before-start", start);
/// violations.throwIfAny();
/// ```
public final class Violations {
    private final List<ProblemException.Fault> faults = new ArrayList<>();

    /// @param pointer JSON Pointer of the value in the body, such as `/outputs/0/unit`
    /// @param messageKey key of the sentence in the message bundles
    public Violations add(String pointer, String messageKey, Object... arguments) {
        return addWithSuggestions(pointer, List.of(), messageKey, arguments);
    }

    /// As [#add(String, String, Object...)], with values that would be accepted.
    public Violations addWithSuggestions(
            String pointer, List<String> suggestions, String messageKey, Object... arguments) {
        faults.add(new ProblemException.Fault(pointer, null, List.copyOf(suggestions), messageKey, arguments));
        return this;
    }

    /// A fault in a query, path or header parameter.
    public Violations addParameter(String parameter, String messageKey, Object... arguments) {
        faults.add(new ProblemException.Fault(null, parameter, List.of(), messageKey, arguments));
        return this;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /// @throws ProblemException of type [ProblemType#INVALID] where anything was added
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
