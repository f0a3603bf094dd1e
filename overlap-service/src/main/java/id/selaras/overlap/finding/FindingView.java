package id.selaras.overlap.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.overlap.detection.Evidence;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.opd.OpdName;
import id.selaras.overlap.program.ProgramSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A finding as the API and the events show it.
///
/// @param overlapClass what kind of overlap, in the words of GAO-15-49SP
/// @param programs the two programmes in the order of their ids, at the versions that were judged
/// @param inputSimilarity how far the same work goes in, 0 to 1
/// @param outputSimilarity how far the same result comes out, 0 to 1
/// @param confidence how much of what the judgement wants to know was known, 0 to 1
/// @param evidence the reasons, each a sentence and what both programmes share
/// @param rupiahAtStake the smaller of the two overlapping budgets, prorated by shared place and period where known;
///     absent where a budget is unknown
/// @param foundAt when the pair was first found to overlap
/// @param changedAt when this version came to be
public record FindingView(
        UUID id,
        long version,
        @JsonProperty("class") OverlapClass overlapClass,
        FindingStatus status,
        String region,
        int fiscalYear,
        List<ProgramView> programs,
        double inputSimilarity,
        double outputSimilarity,
        double confidence,
        List<Evidence> evidence,
        Long rupiahAtStake,
        DetectorView detector,
        Instant foundAt,
        Instant changedAt) {

    /// One programme of a finding.
    ///
    /// @param version the version that was judged
    public record ProgramView(UUID id, long version, OpdView opd, String title, long budgetRupiah) {

        /// @param region of the programme
        /// @param names the registry's names; an agency that it does not know keeps the name that the programme
        /// states
        public static ProgramView of(ProgramSummary program, String region, Map<OpdKey, OpdName> names) {
            OpdName name = names.getOrDefault(new OpdKey(region, program.opd()), new OpdName(program.opdName(), 0));
            return new ProgramView(
                    program.id(),
                    program.version(),
                    new OpdView(program.opd(), name.name()),
                    program.title(),
                    program.budgetRupiah());
        }
    }

    /// An agency with its present name in the registry.
    public record OpdView(String code, String name) {}

    /// What judged.
    ///
    /// @param version of the detector's configuration
    /// @param configuration hash of everything the judgement rests on: weights, thresholds, lexicon
    public record DetectorView(String version, String configuration) {}

    static FindingView of(Finding finding, Map<OpdKey, OpdName> names) {
        Verdict verdict = finding.verdict();
        String region = finding.regionYear().region();
        return new FindingView(
                finding.id(),
                finding.version(),
                verdict.overlapClass(),
                finding.status(),
                region,
                finding.regionYear().fiscalYear(),
                List.of(
                        ProgramView.of(finding.first().summary(), region, names),
                        ProgramView.of(finding.second().summary(), region, names)),
                verdict.inputSimilarity(),
                verdict.outputSimilarity(),
                verdict.confidence(),
                verdict.evidence(),
                verdict.rupiahAtStake(),
                new DetectorView(verdict.detectorVersion(), verdict.detectorConfiguration()),
                finding.foundAt(),
                finding.changedAt());
    }
}
