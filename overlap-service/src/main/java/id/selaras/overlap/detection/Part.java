package id.selaras.overlap.detection;

/// The parts of two programmes that are compared, each with its own evidence.
public enum Part {
    /// What is done: title, description and the place of the code in the nomenclature.
    WORK(true),
    /// For whom.
    TARGET_GROUP(true),
    /// Where: the whole city contains every kelurahan.
    LOCATION(true),
    /// By what means and with which money.
    RESOURCE(true),
    /// When.
    PERIOD(true),
    /// What is produced: the object that the indicator counts.
    PRODUCT(false),
    /// In what it is counted.
    UNIT(false),
    /// For whom it is produced.
    BENEFICIARY(false);

    private final boolean input;

    Part(boolean input) {
        this.input = input;
    }

    /// True for parts of the input similarity, false for parts of the output similarity.
    public boolean isInput() {
        return input;
    }
}
