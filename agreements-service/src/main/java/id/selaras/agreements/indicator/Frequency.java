package id.selaras.agreements.indicator;

import java.util.List;

/// How often an indicator is measured, and therefore which quarters carry a target.
public enum Frequency {
    MONTHLY(1, 2, 3, 4),
    QUARTERLY(1, 2, 3, 4),
    SEMIANNUAL(2, 4),
    /// Measured once a year: the yearly target says everything, quarters carry none.
    ANNUAL;

    private final List<Integer> quarters;

    Frequency(Integer... quarters) {
        this.quarters = List.of(quarters);
    }

    /// The quarters, 1 to 4 and rising, at whose end a figure is due.
    public List<Integer> quarters() {
        return quarters;
    }
}
