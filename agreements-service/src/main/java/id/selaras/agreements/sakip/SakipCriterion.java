package id.selaras.agreements.sakip;

import java.math.BigDecimal;

/// The criteria of PermenPANRB 88/2021 with their weights, which add up to 100: of each component, whether it exists,
/// how good it is, and what is made of it.
enum SakipCriterion {
    PLANNING_EXISTENCE("6"),
    PLANNING_QUALITY("9"),
    PLANNING_USE("15"),
    MEASUREMENT_EXISTENCE("6"),
    MEASUREMENT_QUALITY("9"),
    MEASUREMENT_USE("15"),
    REPORTING_EXISTENCE("3"),
    REPORTING_QUALITY("4.5"),
    REPORTING_USE("7.5"),
    INTERNAL_EVALUATION_EXISTENCE("5"),
    INTERNAL_EVALUATION_QUALITY("7.5"),
    INTERNAL_EVALUATION_USE("12.5");

    private final BigDecimal weight;

    SakipCriterion(String weight) {
        this.weight = new BigDecimal(weight);
    }

    BigDecimal weight() {
        return weight;
    }

    /// `PLANNING`, `MEASUREMENT`, `REPORTING` or `INTERNAL_EVALUATION`
    String component() {
        return name().substring(0, name().lastIndexOf('_'));
    }

    /// `EXISTENCE`, `QUALITY` or `USE`
    String aspect() {
        return name().substring(name().lastIndexOf('_') + 1);
    }
}
