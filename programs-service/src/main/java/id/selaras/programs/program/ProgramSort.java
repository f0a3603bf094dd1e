package id.selaras.programs.program;

import id.selaras.servicekit.paging.Cursor;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/// The orders a list can have. Each that stands in the table has an index that begins with the region, and ends with
/// the id, so that the order is total and a page is found without counting.
enum ProgramSort {
    REGISTERED_AT("registeredAt", "listed_at"),
    CHANGED_AT("changedAt", "changed_at"),
    BUDGET("budget", "budget_rupiah"),
    TITLE("title", "title_key"),
    /// How well the words of a search fit; computed for what the search finds, the newest thousand of it. The question
    /// mark stands for the words.
    RELEVANCE("relevance", "ts_rank(search, search_query(?, ''))");

    private final String parameter;
    private final String column;

    ProgramSort(String parameter, String column) {
        this.parameter = parameter;
        this.column = column;
    }

    static Optional<ProgramSort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }

    static String names() {
        return String.join(
                ", ", Arrays.stream(values()).map(sort -> sort.parameter).toList());
    }

    String column() {
        return column;
    }

    /// The value of a cursor as the column's type.
    ///
    /// @throws id.selaras.servicekit.problem.ProblemException 400 where it is none
    Object value(String text) {
        try {
            return switch (this) {
                case REGISTERED_AT, CHANGED_AT -> OffsetDateTime.parse(text);
                case BUDGET -> Long.valueOf(text);
                case TITLE -> text;
                case RELEVANCE -> Float.valueOf(text);
            };
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
