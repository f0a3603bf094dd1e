package id.selaras.programs.program;

import java.util.Optional;

/// An order and its direction, written `budget` or, from the greatest down, `-budget`. Relevance begins with the best.
record ProgramOrder(ProgramSort by, boolean descending) {
    static final ProgramOrder NEWEST_FIRST = new ProgramOrder(ProgramSort.REGISTERED_AT, true);
    static final ProgramOrder BEST_FIRST = new ProgramOrder(ProgramSort.RELEVANCE, true);

    static Optional<ProgramOrder> of(String text) {
        boolean descending = text.startsWith("-");
        Optional<ProgramSort> sort = ProgramSort.of(descending ? text.substring(1) : text);
        return sort.map(by -> by == ProgramSort.RELEVANCE ? BEST_FIRST : new ProgramOrder(by, descending));
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /// What the rows behind a cursor are, compared with it.
    String comparison() {
        return descending ? "<" : ">";
    }
}
