package id.selaras.overlap.detection;

/// Every similarity of one pair, 0 to 1 each; NaN where a programme leaves the part empty.
record Measures(
        double work,
        double group,
        double place,
        double resource,
        double period,
        double product,
        double unit,
        double input,
        double output) {}
