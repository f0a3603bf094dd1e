package id.selaras.overlap.detection;

/// The similarities of one pair that follow from the texts alone, 0 to 1 each; NaN where a programme leaves the part
/// empty.
///
/// @param groupCertainty how surely both say for whom they are
/// @param resources how far the same means are named
/// @param otherKindOfPlace 1 where both titles name a kind of place, and not the same
record TextMeasures(
        double work,
        double group,
        double groupCertainty,
        double activity,
        double resources,
        double otherKindOfPlace,
        double product) {}
