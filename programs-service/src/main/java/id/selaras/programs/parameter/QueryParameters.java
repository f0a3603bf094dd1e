package id.selaras.programs.parameter;

import id.selaras.servicekit.problem.Violations;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads query parameters as sent: white space around them is dropped, empty ones count as absent, and each that cannot
/// be read is added to the violations under its name.
public record QueryParameters(Violations violations) {

    public static Optional<String> one(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// The values of a parameter that may be repeated.
    public static Stream<String> all(List<String> values) {
        return values == null ? Stream.of() : values.stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    /// @param reader throws [IllegalArgumentException] where the value cannot be read
    public <T> Optional<T> read(String parameter, String value, Function<String, T> reader) {
        return one(value).flatMap(given -> {
            try {
                return Optional.of(reader.apply(given));
            } catch (IllegalArgumentException unreadable) {
                violations.addParameter(parameter, "parameter.unreadable", given);
                return Optional.empty();
            }
        });
    }

    /// `true` or `false`.
    public Optional<Boolean> flag(String parameter, String value) {
        return read(parameter, value, given -> switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(given);
        });
    }

    /// Constants of an enumeration, written as they are named.
    public <E extends Enum<E>> Set<E> constants(String parameter, List<String> values, Class<E> type) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        all(values).forEach(value -> {
            try {
                constants.add(Enum.valueOf(type, value));
            } catch (IllegalArgumentException unknown) {
                violations.addParameter(parameter, "parameter.one-of", Arrays.toString(type.getEnumConstants()));
            }
        });
        return constants;
    }
}
