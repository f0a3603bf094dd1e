package id.selaras.programs.statistics.series;

import id.selaras.programs.region.RegionCode;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads the parameters of a query and gathers all that cannot be read, so that a caller learns of everything at once.
public final class ParameterReader {
    private static final int MOST_DIGITS = 20;

    private final Violations violations = new Violations();

    public static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    public Optional<RegionCode> region(String name, String value) {
        return read(value, RegionCode::parse, text -> violations.addParameter(name, "region.code-form", text));
    }

    public Optional<Period> period(String name, String value) {
        return read(value, Period::parse, text -> violations.addParameter(name, "statistics.period-form", text));
    }

    public Optional<Integer> year(String name, String value) {
        return read(
                value,
                text -> text.matches("[12][0-9]{3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                text -> violations.addParameter(name, "parameter.unreadable", text));
    }

    public Optional<BigDecimal> number(String name, String value) {
        return read(
                value,
                text -> text.length() <= MOST_DIGITS && text.matches("-?[0-9]+(\\.[0-9]+)?")
                        ? Optional.of(new BigDecimal(text))
                        : Optional.empty(),
                text -> violations.addParameter(name, "parameter.unreadable", text));
    }

    public Optional<Long> count(String name, String value) {
        return read(
                value,
                text -> text.matches("[0-9]{1,12}") ? Optional.of(Long.valueOf(text)) : Optional.empty(),
                text -> violations.addParameter(name, "parameter.unreadable", text));
    }

    public Optional<Instant> instant(String name, String value) {
        return read(
                value, ParameterReader::instant, text -> violations.addParameter(name, "parameter.unreadable", text));
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, String value, Class<E> type) {
        E[] known = type.getEnumConstants();
        return read(
                value,
                text -> Arrays.stream(known)
                        .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst(),
                text -> violations.addParameter(name, "parameter.one-of", Arrays.toString(known)));
    }

    /// A text that must be there; empty where it is not, which [#throwIfAny] tells.
    public String needed(String name, String value, int longest) {
        Optional<String> given = text(value);
        if (given.isEmpty()) {
            violations.addParameter(name, "statistics.parameter-needed");
        } else if (given.get().length() > longest) {
            violations.addParameter(name, "statistics.parameter-too-long", longest);
        }
        return given.orElse("");
    }

    /// False where it is absent.
    public boolean flag(String name, String value) {
        return read(
                        value,
                        text -> text.equals("true") || text.equals("false")
                                ? Optional.of(Boolean.valueOf(text))
                                : Optional.<Boolean>empty(),
                        _ -> violations.addParameter(name, "parameter.one-of", "true, false"))
                .orElse(false);
    }

    /// @throws ProblemException 422 that names every parameter that could not be read
    public void throwIfAny() {
        violations.throwIfAny();
    }

    private static <T> Optional<T> read(
            String value, Function<String, Optional<T>> reading, Consumer<String> unreadable) {
        Optional<String> given = text(value);
        Optional<T> read = given.flatMap(reading);
        if (given.isPresent() && read.isEmpty()) {
            unreadable.accept(given.get());
        }
        return read;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
