package id.selaras.overlap.finding;

import id.selaras.overlap.coordination.Coordinator;
import id.selaras.overlap.pair.Link;
import id.selaras.overlap.pair.PairGraph.Settlement;
import id.selaras.overlap.program.OpenPeers;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramSummary;
import id.selaras.overlap.program.RegionYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings the findings of a programme in line with how it is judged now. Within the caller's transaction, which holds
/// the region and year.
@ApplicationScoped
public class Findings {
    private final FindingRepository findings;
    private final FindingRecorder recorder;
    private final Coordinator coordinator;
    private final ProgramCopies programs;
    private final Judge judge;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            FindingRecorder recorder,
            Coordinator coordinator,
            ProgramCopies programs,
            Judge judge,
            Clock clock) {
        this.findings = findings;
        this.recorder = recorder;
        this.coordinator = coordinator;
        this.programs = programs;
        this.judge = judge;
        this.clock = clock;
    }

    /// For programmes that are seen for the first time, so that no finding rests on them yet.
    public NewFindings opening(RegionYear regionYear, OpenPeers peers) {
        return new NewFindings(this, new Matching(regionYear, judge, peers), peers.pairs());
    }

    /// Opens findings of these pairs, and leaves others to their clusters.
    void write(List<Link> found, Set<UUID> crowdedOut, Matching matching) {
        Set<UUID> shown = found.stream().map(Link::pair).collect(Collectors.toSet());
        List<FindingRecorder.Settled> settled = judged(found, shown, new HashMap<>(), matching);
        findings.byId(crowdedOut).values().stream()
                .map(finding -> FindingRecorder.Settled.crowdedOut(finding, finding.crowdOut(now())))
                .forEach(settled::add);
        recorder.record(settled);
        if (!crowdedOut.isEmpty()) {
            findings.release();
        }
    }

    /// The programme has a new version, or counts no more: its findings are judged again, and those that no longer hold
    /// are superseded.
    ///
    /// @param matches empty where the programme counts no more
    @Transactional(TxType.MANDATORY)
    public void judgeAgain(UUID program, RegionYear regionYear, List<Match> matches, OpenPeers peers) {
        Matching matching = new Matching(regionYear, judge, peers);
        List<Link> links = matching.links(program, matches);
        Settlement settlement = peers.pairs().settle(program, links, matching::linksOf);
        Map<UUID, Finding> existing = new HashMap<>(findings.ofProgram(program));
        existing.putAll(findings.byId(Stream.concat(settlement.opened().stream(), settlement.crowdedOut().stream())
                .map(Link::pair)
                .toList()));
        Set<UUID> shown = new HashSet<>();
        Stream.concat(settlement.own().stream(), settlement.opened().stream()).forEach(link -> shown.add(link.pair()));
        List<Link> toJudge = new ArrayList<>(settlement.opened());
        // What is not shown and never was needs no row.
        links.stream()
                .filter(link -> shown.contains(link.pair()) || existing.containsKey(link.pair()))
                .forEach(toJudge::add);
        List<FindingRecorder.Settled> settled = judged(toJudge, shown, existing, matching);
        settlement.crowdedOut().stream()
                .map(link -> existing.remove(link.pair()))
                .map(finding -> FindingRecorder.Settled.crowdedOut(finding, finding.crowdOut(now())))
                .forEach(settled::add);
        existing.values().stream()
                .filter(finding -> finding.status() != FindingStatus.SUPERSEDED)
                .map(finding -> FindingRecorder.Settled.superseded(finding, finding.supersede(now())))
                .forEach(settled::add);
        recorder.record(settled);
        coordinator.reconsider(settled.stream()
                .filter(each -> each.step() == FindingsSettled.Step.JUDGED_AGAIN)
                .map(each -> FindingsInQuestion.judged(each.finding()))
                .toList());
        findings.release();
    }

    /// Judges pairs, and takes their findings out of the existing ones.
    private List<FindingRecorder.Settled> judged(
            List<Link> links, Set<UUID> shown, Map<UUID, Finding> existing, Matching matching) {
        Map<UUID, ProgramSummary> summaries = programs.summaries(links.stream()
                .flatMap(link -> Stream.of(link.one(), link.other()))
                .collect(Collectors.toSet()));
        List<FindingRecorder.Settled> settled = new ArrayList<>();
        for (Link link : links) {
            ProgramSummary one = summaries.get(link.one());
            ProgramSummary other = summaries.get(link.other());
            ProgramPair pair = ProgramPair.of(JudgedProgram.of(one), JudgedProgram.of(other));
            Verdict verdict = verdict(link, matching, one, other);
            Finding known = existing.remove(link.pair());
            if (known == null) {
                Finding finding = Finding.open(matching.regionYear(), pair, verdict, now());
                settled.add(FindingRecorder.Settled.found(finding));
            } else {
                FindingStatus next = shown.contains(link.pair()) ? FindingStatus.OPEN : FindingStatus.CLUSTERED;
                settled.add(FindingRecorder.Settled.judgedAgain(known, known.judgeAgain(pair, verdict, next, now())));
            }
        }
        return settled;
    }

    private static Verdict verdict(Link link, Matching matching, ProgramSummary one, ProgramSummary other) {
        boolean budgetsKnown = one.budgetRupiah() > 0 && other.budgetRupiah() > 0;
        return Verdict.of(
                matching.judgement(link), budgetsKnown, matching.detector().configuration());
    }

    /// To the precision that the database keeps, so that what is shown first and what is read later agree.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
