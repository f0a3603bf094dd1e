package id.selaras.localstack.testing.api;

import id.selaras.localstack.testing.api.Operation.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What in a service's OpenAPI document would break a client that was written for an earlier one. Our services refuse
/// fields they do not know, so a request that loses a field breaks its senders too.
///
/// Additions break nobody and are not named.
public final class ContractChanges {
    private final ApiDocument before;
    private final ApiDocument now;
    private final List<String> changes = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private ContractChanges(ApiDocument before, ApiDocument now) {
        this.before = before;
        this.now = now;
    }

    /// @return one line for each breaking change; empty where there is none
    public static List<String> breaking(ApiDocument before, ApiDocument now) {
        ContractChanges comparison = new ContractChanges(before, now);
        Map<String, Operation> present =
                now.operations().stream().collect(Collectors.toMap(Operation::name, operation -> operation));
        for (Operation old : before.operations()) {
            Operation operation = present.get(old.name());
            if (operation == null) {
                comparison.changes.add(old.name() + " is gone");
            } else {
                comparison.compareParameters(old, operation);
                comparison.compareBody(old, operation);
                comparison.compareAnswers(old.name());
            }
        }
        return comparison.changes;
    }

    private void compareParameters(Operation old, Operation operation) {
        Map<String, Parameter> parameters = operation.parameters().stream()
                .collect(Collectors.toMap(ContractChanges::key, parameter -> parameter, (one, other) -> other));
        Set<String> known = new HashSet<>();
        for (Parameter parameter : old.parameters()) {
            known.add(key(parameter));
            Parameter present = parameters.get(key(parameter));
            if (present == null) {
                changes.add(old.name() + ": the parameter " + key(parameter) + " is gone");
            } else if (present.required() && !parameter.required()) {
                changes.add(old.name() + ": the parameter " + key(parameter) + " is required now");
            }
        }
        parameters.forEach((key, parameter) -> {
            if (parameter.required() && !known.contains(key) && !parameter.in().equals("path")) {
                changes.add(old.name() + ": the new parameter " + key + " is required");
            }
        });
    }

    private static String key(Parameter parameter) {
        return parameter.name() + " (" + parameter.in() + ")";
    }

    private void compareBody(Operation old, Operation operation) {
        if (operation.body() == null) {
            return;
        }
        if (old.body() == null) {
            changes.add(old.name() + ": a body is needed now");
            return;
        }
        if (!old.mediaType().equals(operation.mediaType())) {
            changes.add(old.name() + ": the body is " + operation.mediaType() + ", no longer " + old.mediaType());
        }
        compare(old.name() + ": request", old.body(), operation.body(), true);
    }

    private void compareAnswers(String name) {
        Map<String, Object> present = now.answers(name);
        before.answers(name).forEach((status, schema) -> {
            if (!status.startsWith("2")) {
                return;
            }
            if (!present.containsKey(status)) {
                changes.add(name + ": is no longer answered by " + status);
            } else {
                compare(
                        name + ": answer " + status,
                        ApiDocument.members(schema),
                        ApiDocument.members(present.get(status)),
                        false);
            }
        });
    }

    /// @param sent whether clients send it; else they read it
    private void compare(String place, Map<String, Object> oldSchema, Map<String, Object> newSchema, boolean sent) {
        if (oldSchema.get("$ref") instanceof String reference
                && !compared.add(reference + " " + newSchema.get("$ref") + " " + sent)) {
            return;
        }
        Map<String, Object> old = before.resolved(oldSchema);
        Map<String, Object> present = now.resolved(newSchema);
        String type = SmallestBody.typeOf(old);
        if (old.containsKey("type") && present.containsKey("type") && !type.equals(SmallestBody.typeOf(present))) {
            changes.add(place + " is " + SmallestBody.typeOf(present) + ", no longer " + type);
            return;
        }
        if (sent) {
            compareChoices(place, old, present);
            compareBounds(place, old, present);
        }
        compareMembers(place, old, present, sent);
        if (old.containsKey("items") && present.containsKey("items")) {
            compare(
                    place + "[]",
                    ApiDocument.members(old.get("items")),
                    ApiDocument.members(present.get("items")),
                    sent);
        }
    }

    private void compareMembers(String place, Map<String, Object> old, Map<String, Object> present, boolean sent) {
        Map<String, Object> oldMembers = ApiDocument.members(old.get("properties"));
        Map<String, Object> members = ApiDocument.members(present.get("properties"));
        oldMembers.forEach((name, member) -> {
            String where = place + "." + name;
            if (members.containsKey(name)) {
                compare(where, ApiDocument.members(member), ApiDocument.members(members.get(name)), sent);
            } else if (!members.isEmpty()) {
                changes.add(where + " is gone");
            }
        });
        if (sent && present.get("required") instanceof List<?> required) {
            List<?> before = old.get("required") instanceof List<?> list ? list : List.of();
            required.stream()
                    .filter(name -> !before.contains(name))
                    .forEach(name -> changes.add(place + "." + name + " is required now"));
        }
    }

    private void compareChoices(String place, Map<String, Object> old, Map<String, Object> present) {
        if (old.get("enum") instanceof List<?> choices && present.get("enum") instanceof List<?> left) {
            choices.stream()
                    .filter(Objects::nonNull)
                    .filter(choice -> !left.contains(choice))
                    .forEach(choice -> changes.add(place + " can no longer be " + choice));
        }
    }

    private void compareBounds(String place, Map<String, Object> old, Map<String, Object> present) {
        for (String upper : List.of("maximum", "maxLength", "maxItems")) {
            if (present.get(upper) instanceof BigDecimal bound
                    && (!(old.get(upper) instanceof BigDecimal former) || bound.compareTo(former) < 0)) {
                changes.add(place + ": " + upper + " is " + bound + ", was " + old.get(upper));
            }
        }
        for (String lower : List.of("minimum", "minLength", "minItems")) {
            if (present.get(lower) instanceof BigDecimal bound
                    && (old.get(lower) instanceof BigDecimal former
                            ? bound.compareTo(former) > 0
                            : bound.signum() > 0)) {
                changes.add(place + ": " + lower + " is " + bound + ", was " + old.get(lower));
            }
        }
    }
}
