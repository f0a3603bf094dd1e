package id.selaras.overlap.finding;

import id.selaras.overlap.coordination.CoordinationState;
import id.selaras.overlap.coordination.WorkingGroup;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Which findings are asked for, and in what order. What is absent does not restrict.
///
/// @param classes any of these; empty: all
/// @param opd code of an agency that one of the two programmes belongs to
/// @param programId one of the two programmes
/// @param minInputSimilarity 0 to 1
/// @param minRupiahAtStake whole rupiah; findings whose rupiah at stake are unknown count as 0
/// @param coordination where the coordination stands, any of these; empty: anywhere
/// @param workingGroup whose it is
/// @param dueBefore an answer or an action is due before this day
/// @param text words that all stand in the titles of the programmes, in whatever Indonesian form
/// @param ascending smallest or oldest first; the other way round where not asked for
record FindingFilter(
        Optional<String> region,
        Optional<Integer> fiscalYear,
        Set<OverlapClass> classes,
        Optional<FindingStatus> status,
        Optional<String> opd,
        Optional<UUID> programId,
        Optional<Double> minInputSimilarity,
        Optional<Long> minRupiahAtStake,
        Set<CoordinationState> coordination,
        Optional<WorkingGroup> workingGroup,
        Optional<LocalDate> dueBefore,
        Optional<String> text,
        FindingSort sort,
        boolean ascending) {
    private static final int LONGEST_TEXT = 200;

    /// @throws ProblemException 422 that names every parameter which cannot be read
    static FindingFilter of(FindingParameters parameters) {
        Reading reading = new Reading();
        FindingFilter filter = new FindingFilter(
                present(parameters.region()),
                reading.year(parameters.fiscalYear()),
                reading.classes(parameters.overlapClass()),
                reading.one("status", parameters.status(), FindingStatus::valueOf, names(FindingStatus.values())),
                present(parameters.opd()),
                reading.value("programId", parameters.programId(), UUID::fromString, "filter.uuid"),
                reading.similarity(parameters.minInputSimilarity()),
                reading.rupiah(parameters.minRupiahAtStake()),
                reading.coordination(parameters.coordination()),
                reading.one(
                        "workingGroup", parameters.workingGroup(), WorkingGroup::valueOf, names(WorkingGroup.values())),
                reading.day("dueBefore", parameters.dueBefore()),
                reading.text(parameters.text()),
                reading.one("sort", parameters.sort(), FindingFilter::sort, FindingSort.parameters())
                        .orElse(FindingSort.FOUND_AT),
                reading.one("order", parameters.order(), FindingFilter::isAscending, List.of("asc", "desc"))
                        .orElse(false));
        reading.violations.throwIfAny();
        return filter;
    }

    /// Reads each parameter, and keeps what is wrong until all are read.
    private static final class Reading {
        private final Violations violations = new Violations();

        Optional<Integer> year(String text) {
            return value("fiscalYear", text, given -> between(Integer.parseInt(given), 2000, 2100), "filter.year");
        }

        Optional<Double> similarity(String text) {
            return value(
                    "minInputSimilarity", text, given -> between(Double.parseDouble(given), 0.0, 1.0), "filter.share");
        }

        Optional<Long> rupiah(String text) {
            return value(
                    "minRupiahAtStake",
                    text,
                    given -> between(Long.parseLong(given), 0L, Long.MAX_VALUE),
                    "filter.rupiah");
        }

        Optional<String> text(String given) {
            Function<String, String> read = text -> {
                between(text.length(), 1, LONGEST_TEXT);
                return text;
            };
            return value("text", given, read, "filter.text", LONGEST_TEXT);
        }

        Optional<LocalDate> day(String parameter, String given) {
            Function<String, LocalDate> read = text -> {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException unreadable) {
                    throw new IllegalArgumentException(unreadable);
                }
            };
            return value(parameter, given, read, "filter.day");
        }

        Set<CoordinationState> coordination(List<String> given) {
            Set<CoordinationState> states = EnumSet.noneOf(CoordinationState.class);
            if (given != null) {
                given.forEach(
                        name -> one("coordination", name, CoordinationState::valueOf, names(CoordinationState.values()))
                                .ifPresent(states::add));
            }
            return states;
        }

        Set<OverlapClass> classes(List<String> given) {
            Set<OverlapClass> classes = EnumSet.noneOf(OverlapClass.class);
            List<String> known = new ArrayList<>(names(OverlapClass.values()));
            known.remove(OverlapClass.NONE.name());
            if (given != null) {
                given.forEach(
                        name -> one("class", name, OverlapClass::valueOf, known).ifPresent(classes::add));
            }
            return classes;
        }

        <T> Optional<T> one(String parameter, String given, Function<String, T> read, List<String> known) {
            return value(
                    parameter,
                    given,
                    name -> {
                        if (!known.contains(name)) {
                            throw new IllegalArgumentException(name);
                        }
                        return read.apply(name);
                    },
                    "filter.one-of",
                    String.join(", ", known));
        }

        <T> Optional<T> value(
                String parameter, String given, Function<String, T> read, String messageKey, Object... arguments) {
            try {
                return present(given).map(read);
            } catch (IllegalArgumentException unreadable) {
                violations.addParameter(parameter, messageKey, arguments);
                return Optional.empty();
            }
        }

        private static <T extends Comparable<T>> T between(T value, T least, T most) {
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new IllegalArgumentException(String.valueOf(value));
            }
            return value;
        }
    }

    private static FindingSort sort(String name) {
        return FindingSort.of(name).orElseThrow(IllegalArgumentException::new);
    }

    private static boolean isAscending(String order) {
        return order.equals("asc");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }
}
