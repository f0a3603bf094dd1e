package id.selaras.overlap.finding;

import id.selaras.overlap.detection.DetectorConfiguration;
import id.selaras.overlap.detection.Evidence;
import id.selaras.overlap.detection.Judgement;
import id.selaras.overlap.detection.OverlapClass;
import java.util.List;

/// A judgement as it is stored and shown.
///
/// @param inputSimilarity 0 to 1, to four places: more would pretend an exactness that comparing texts does not have
/// @param rupiahAtStake null where the budget of a programme is unknown
/// @param detectorVersion version of the configuration that judged
/// @param detectorConfiguration hash of all that the judgement rests on
public record Verdict(
        OverlapClass overlapClass,
        double inputSimilarity,
        double outputSimilarity,
        double confidence,
        List<Evidence> evidence,
        Long rupiahAtStake,
        String detectorVersion,
        String detectorConfiguration) {
    private static final double PLACES = 10_000;

    /// @param budgetsKnown whether both programmes have one; where not, what the detector says of rupiah means nothing
    public static Verdict of(Judgement judgement, boolean budgetsKnown, DetectorConfiguration detector) {
        return new Verdict(
                judgement.overlapClass(),
                rounded(judgement.inputSimilarity()),
                rounded(judgement.outputSimilarity()),
                rounded(judgement.confidence()),
                judgement.evidence().stream().map(Verdict::rounded).toList(),
                budgetsKnown ? judgement.rupiahAtStake() : null,
                detector.version(),
                detector.hash());
    }

    private static Evidence rounded(Evidence evidence) {
        return new Evidence(
                evidence.part(),
                rounded(evidence.similarity()),
                rounded(evidence.weight()),
                evidence.text(),
                evidence.shared());
    }

    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
