package id.selaras.overlap.detection;

/// The rule that turns two similarities into a class. Pure, so that a table of cases can test it.
///
/// @param sameInput from this input similarity on, the work is the same
/// @param partlySameInput from this input similarity on, the work is partly the same
/// @param sameOutput from this output similarity on, the result is the same
public record OverlapRule(double sameInput, double partlySameInput, double sameOutput) {

    public OverlapRule {
        if (!(0 < partlySameInput && partlySameInput <= sameInput && sameInput <= 1)) {
            throw new IllegalArgumentException(
                    "0 < partlySameInput <= sameInput <= 1 does not hold: " + partlySameInput + ", " + sameInput);
        }
        if (!(0 < sameOutput && sameOutput <= 1)) {
            throw new IllegalArgumentException("0 < sameOutput <= 1 does not hold: " + sameOutput);
        }
    }

    /// The class of two programmes with these similarities.
    public OverlapClass classify(double inputSimilarity, double outputSimilarity) {
        boolean outputIsSame = outputSimilarity >= sameOutput;
        if (inputSimilarity >= sameInput) {
            return outputIsSame ? OverlapClass.DUPLICATION : OverlapClass.SAME_INPUT_DIFFERENT_OUTPUT;
        }
        if (inputSimilarity >= partlySameInput) {
            return OverlapClass.OVERLAP;
        }
        return outputIsSame ? OverlapClass.FRAGMENTATION : OverlapClass.NONE;
    }
}
