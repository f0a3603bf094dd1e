package id.selaras.overlap.finding;

import id.selaras.servicekit.paging.Cursor;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a list of findings is ordered by.
enum FindingSort {
    /// Findings whose rupiah at stake are unknown count as 0.
    RUPIAH_AT_STAKE("rupiahAtStake", "coalesce(f.rupiah_at_stake, 0)") {
        @Override
        Object value(Finding finding) {
            Long rupiah = finding.verdict().rupiahAtStake();
            return rupiah == null ? 0L : rupiah;
        }

        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }
    },
    INPUT_SIMILARITY("inputSimilarity", "f.input_similarity") {
        @Override
        Object value(Finding finding) {
            return finding.verdict().inputSimilarity();
        }

        @Override
        Object parse(String text) {
            return Double.valueOf(text);
        }
    },
    FOUND_AT("foundAt", "f.found_at") {
        @Override
        Object value(Finding finding) {
            return finding.foundAt();
        }

        @Override
        Object parse(String text) {
            return Instant.parse(text);
        }
    };

    private final String parameter;
    private final String expression;

    FindingSort(String parameter, String expression) {
        this.parameter = parameter;
        this.expression = expression;
    }

    static Optional<FindingSort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findAny();
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(sort -> sort.parameter).toList();
    }

    /// The value that a finding is sorted by.
    abstract Object value(Finding finding);

    /// @throws RuntimeException of the type's own parser where the text is none of its values
    abstract Object parse(String text);

    /// SQL over the table `finding f`, as the index that serves it has it.
    String expression() {
        return expression;
    }

    /// The sort value out of a cursor.
    Object fromCursor(String text) {
        try {
            return parse(text);
        } catch (NumberFormatException | DateTimeParseException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
