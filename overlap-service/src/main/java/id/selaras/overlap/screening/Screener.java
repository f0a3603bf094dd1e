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
import id.selaras.overlap.pair.PairLimit;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Judges drafts as if they were registered, and stores nothing.
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
    private final PairLimit limit;

    Screener(
            Detector detector,
            PeerGroups peerGroups,
            Judge judge,
            ProgramCopies programs,
            OpdRegistry opds,
            PairLimit limit) {
        this.detector = detector;
        this.peerGroups = peerGroups;
        this.judge = judge;
        this.programs = programs;
        this.opds = opds;
        this.limit = limit;
    }

    /// @param region of the agency that plans
    /// @param opd code of the agency, whose own programmes are never compared with the drafts
    /// @return the screenings in the order of the drafts
    @Transactional
    List<Screening> screen(List<ScreeningDraft> drafts, String region, String opd) {
        Map<String, String> titles = programs.nomenclatureTitles(drafts.stream()
                .map(ScreeningDraft::nomenclatureCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<List<Match>> matches = drafts.stream()
                .map(draft -> matches(draft.facts(region, opd, titles)))
                .toList();
        Map<UUID, ProgramSummary> partners = programs.summaries(
                matches.stream().flatMap(List::stream).map(Match::partner).collect(Collectors.toSet()));
        Map<OpdKey, OpdName> names = opds.names(partners.values().stream()
                .map(partner -> new OpdKey(region, partner.opd()))
                .collect(Collectors.toSet()));
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> screening(drafts.get(i), matches.get(i), partners, region, names))
                .toList();
    }

    private Screening screening(
            ScreeningDraft draft,
            List<Match> matches,
            Map<UUID, ProgramSummary> partners,
            String region,
            Map<OpdKey, OpdName> names) {
        DetectorConfiguration configuration = detector.configuration();
        return new Screening(
                new FindingView.DetectorView(configuration.version(), configuration.hash()),
                matches.size(),
                matches.stream()
                        .map(match -> finding(draft, match, partners.get(match.partner()), region, names))
                        .sorted(MOST_ALIKE_FIRST)
                        .limit(limit.perProgram())
                        .toList());
    }

    private List<Match> matches(ProgramFacts facts) {
        if (facts.supportProgram()) {
            return List.of();
        }
        ProgramProfile profile = detector.profile(facts);
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
