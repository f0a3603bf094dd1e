package id.selaras.overlap.screening;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.DetectorConfiguration;
import id.selaras.overlap.detection.Judgement;
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
import id.selaras.overlap.program.Peers;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramSummary;
import id.selaras.overlap.program.RegionYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Judges drafts as if they were registered, and stores nothing.
@ApplicationScoped
class Screener {
    private static final Comparator<Match> MOST_ALIKE_FIRST = Comparator.comparingDouble(
                    (Match match) -> match.score().inputSimilarity())
            .reversed()
            .thenComparing(match -> match.partner().toString());

    private final PeerGroups peerGroups;
    private final Judge judge;
    private final ProgramCopies programs;
    private final OpdRegistry opds;

    Screener(PeerGroups peerGroups, Judge judge, ProgramCopies programs, OpdRegistry opds) {
        this.peerGroups = peerGroups;
        this.judge = judge;
        this.programs = programs;
        this.opds = opds;
    }

    /// What a draft overlaps with.
    ///
    /// @param judgements those that are told, by programme, the most alike first
    private record Screened(DetectorConfiguration configuration, int overlapping, Map<UUID, Judgement> judgements) {}

    /// @param region of the agency that plans
    /// @param opd code of the agency, whose own programmes are never compared with the drafts
    /// @return the screenings in the order of the drafts
    @Transactional
    List<Screening> screen(List<ScreeningDraft> drafts, String region, String opd) {
        Map<String, String> titles = programs.nomenclatureTitles(drafts.stream()
                .map(ScreeningDraft::nomenclatureCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Screened> screened = drafts.stream()
                .map(draft -> screened(draft.facts(region, opd, titles)))
                .toList();
        Map<UUID, ProgramSummary> partners = programs.summaries(screened.stream()
                .flatMap(each -> each.judgements().keySet().stream())
                .collect(Collectors.toSet()));
        Map<OpdKey, OpdName> names = opds.names(partners.values().stream()
                .map(partner -> new OpdKey(region, partner.opd()))
                .collect(Collectors.toSet()));
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> screening(drafts.get(i), screened.get(i), partners, region, names))
                .toList();
    }

    private Screening screening(
            ScreeningDraft draft,
            Screened screened,
            Map<UUID, ProgramSummary> partners,
            String region,
            Map<OpdKey, OpdName> names) {
        DetectorConfiguration configuration = screened.configuration();
        return new Screening(
                new FindingView.DetectorView(configuration.version(), configuration.hash()),
                screened.overlapping(),
                screened.judgements().entrySet().stream()
                        .map(each -> finding(
                                draft, each.getValue(), configuration, partners.get(each.getKey()), region, names))
                        .toList());
    }

    private Screened screened(ProgramFacts facts) {
        RegionYear regionYear = new RegionYear(facts.region(), facts.fiscalYear());
        return peerGroups.read(regionYear, peers -> screened(facts, peers));
    }

    private Screened screened(ProgramFacts facts, Peers peers) {
        Detector detector = peers.configuration().detector();
        if (facts.supportProgram()) {
            return new Screened(detector.configuration(), 0, Map.of());
        }
        ProgramProfile draft = detector.profile(facts);
        List<Match> matches = judge.matches(detector, draft, peers.candidates(draft));
        Map<UUID, Judgement> judgements = new LinkedHashMap<>();
        matches.stream()
                .sorted(MOST_ALIKE_FIRST)
                .limit(peers.configuration().findingsPerProgram())
                .forEach(match ->
                        judgements.put(match.partner(), detector.judge(draft, peers.profile(match.partner()))));
        return new Screened(detector.configuration(), matches.size(), judgements);
    }

    private Screening.WouldBeFinding finding(
            ScreeningDraft draft,
            Judgement judgement,
            DetectorConfiguration configuration,
            ProgramSummary partner,
            String region,
            Map<OpdKey, OpdName> names) {
        boolean budgetsKnown = draft.budgetRupiah() > 0 && partner.budgetRupiah() > 0;
        Verdict verdict = Verdict.of(judgement, budgetsKnown, configuration);
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
