package id.selaras.agreements.indicator;

/// Which realisation is the better one.
public enum Direction {
    /// Achievement is realisation / target × 100.
    HIGHER_IS_BETTER,
    /// Achievement is (2 × target − realisation) / target × 100.
    LOWER_IS_BETTER,
    /// The target is met while the realisation lies within the band, its ends included.
    EXACT_BAND
}
