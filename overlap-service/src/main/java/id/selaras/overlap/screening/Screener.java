package id.selaras.overlap.screening;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.DetectorConfiguration;
import id.selaras.overlap.detection.ProgramFacts;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.finding.FindingView;
import id.selaras.overlap.finding.Judge;
import id.selaras.overlap.finding.Match;
import id.selaras.overlap.finding.Verdict;
import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.opd.OpdName;
import id.selaras.overlap.opd.OpdRegistry;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Judges a draft as if it were registered, and stores nothing.
@ApplicationScoped
class Screener {
    private static final Comparator<Screening.WouldBeFinding> MOST_ALIKE_FIRST = Comparator.comparingDouble(
                    Screening.WouldBeFinding::inputSimilarity)
            .reversed()
            .thenComparing(finding -> finding.program().id().toString());

    private final Detector detector;
    private final PeerGroups peerGroups;
    private final Judge judge;
    private final ProgramCopies programs;
    private final OpdRegistry opds;

    Screener(Detector detector, PeerGroups peerGroups, Judge judge, ProgramCopies programs, OpdRegistry opds) {
        this.detector = detector;
        this.peerGroups = peerGroups;
        this.judge = judge;
        this.programs = programs;
        this.opds = opds;
    }

    /// @param region of the agency that plans
    /// @param opd code of the agency, whose own programmes are never compared with the draft
    @Transactional
    Screening screen(ScreeningDraft draft, String region, String opd) {
        ProgramFacts facts = draft.facts(region, opd);
        List<Match> matches = facts.supportProgram() ? List.of() : matches(detector.profile(facts));
        Map<UUID, ProgramSummary> partners =
                programs.summaries(matches.stream().map(Match::partner).toList());
        Map<OpdKey, OpdName> names = opds.names(partners.values().stream()
                .map(partner -> new OpdKey(region, partner.opd()))
                .collect(Collectors.toSet()));
        DetectorConfiguration configuration = detector.configuration();
        return new Screening(
                new FindingView.DetectorView(configuration.version(), configuration.hash()),
                matches.stream()
                        .map(match -> finding(draft, match, partners.get(match.partner()), region, names))
                        .sorted(MOST_ALIKE_FIRST)
                        .toList());
    }

    private List<Match> matches(ProgramProfile profile) {
        return judge.matches(profile, peerGroups.candidates(profile));
    }

    private Screening.WouldBeFinding finding(
            ScreeningDraft draft, Match match, ProgramSummary partner, String region, Map<OpdKey, OpdName> names) {
        boolean budgetsKnown = draft.budgetRupiah() > 0 && partner.budgetRupiah() > 0;
        Verdict verdict = Verdict.of(match.judgement(), budgetsKnown, detector.configuration());
        return new Screening.WouldBeFinding(
                verdict.overlapClass(),
                FindingView.ProgramView.of(partner, region, names),
                verdict.inputSimilarity(),
                verdict.outputSimilarity(),
                verdict.confidence(),
                verdict.evidence(),
                verdict.rupiahAtStake());
    }
}
