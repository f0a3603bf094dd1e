package id.selaras.agreements.indicator;

/// How the quarters make up the year.
public enum Accumulation {
    /// The year is the sum of the quarters: families visited, kilometres built.
    SUM,
    /// The year is the last quarter: a stock or a rate that stands at the year's end.
    LAST,
    /// The year is the mean of the quarters: satisfaction, coverage.
    AVERAGE
}
