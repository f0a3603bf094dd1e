package id.selaras.agreements.parameter;

import id.selaras.servicekit.problem.Violations;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads query parameters as they were sent and collects what is wrong with them. Each method answers null where the
/// parameter is absent, blank or unreadable; [#throwIfAny] tells the last from the first.
public final class Parameters {
    private final Violations violations = new Violations();

    public Integer year(String name, String value) {
        return matching(name, value, "2[01][0-9]{2}");
    }

    /// 1 to 4.
    public Integer quarter(String name, String value) {
        return matching(name, value, "[1-4]");
    }

    /// @throws ProblemException 422 where it is absent or unreadable
    public int requiredQuarter(String name, String value) {
        Integer quarter = required(name, quarter(name, value));
        throwIfAny();
        return quarter;
    }

    public Boolean truth(String name, String value) {
        if (isAbsent(value)) {
            return null;
        }
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        violations.addParameter(name, "parameter.one-of", "true, false");
        return null;
    }

    /// A constant by its name, in any case.
    public <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        if (isAbsent(value)) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        violations.addParameter(
                name,
                "parameter.one-of",
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    public <T> T required(String name, T value) {
        if (value == null && violations.isEmpty()) {
            violations.addParameter(name, "parameter.required", name);
        }
        return value;
    }

    /// @throws ProblemException 422 that names every unreadable parameter
    public void throwIfAny() {
        violations.throwIfAny();
    }

    private Integer matching(String name, String value, String pattern) {
        if (isAbsent(value)) {
            return null;
        }
        if (value.matches(pattern)) {
            return Integer.valueOf(value);
        }
        violations.addParameter(name, "parameter.unreadable", value);
        return null;
    }

    private static boolean isAbsent(String value) {
        return value == null || value.isBlank();
    }
}
