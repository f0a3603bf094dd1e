package id.selaras.overlap.detection;

import id.selaras.overlap.detection.term.TermList;
import java.util.ArrayList;
import java.util.List;

/// One list of terms, and the programmes of a region and year that say just that: copies of one sentence are looked for
/// once, however many agencies write it.
final class Wording {
    private final int number;
    private final TermList terms;
    private final double needed;
    private final List<ProgramProfile> programs = new ArrayList<>(1);

    /// @param number its place among the wordings of the region and year
    /// @param needed the promise that a partner must reach
    Wording(int number, TermList terms, double needed) {
        this.number = number;
        this.terms = terms;
        this.needed = needed;
    }

    int number() {
        return number;
    }

    TermList terms() {
        return terms;
    }

    double needed() {
        return needed;
    }

    List<ProgramProfile> programs() {
        return programs;
    }
}
