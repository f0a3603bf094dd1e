package id.selaras.overlap.finding;

import id.selaras.overlap.coordination.Coordinator;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.DetectorConfiguration;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Brings the findings of a programme in line with how it is judged now. Within the caller's transaction, which holds
/// the region and year.
@ApplicationScoped
public class Findings {
    private final FindingRepository findings;
    private final FindingRecorder recorder;
    private final Coordinator coordinator;
    private final ProgramCopies programs;
    private final DetectorConfiguration configuration;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            FindingRecorder recorder,
            Coordinator coordinator,
            ProgramCopies programs,
            Detector detector,
            Clock clock) {
        this.findings = findings;
        this.recorder = recorder;
        this.coordinator = coordinator;
        this.programs = programs;
        this.configuration = detector.configuration();
        this.clock = clock;
    }

    /// The programme was seen for the first time, so no finding rests on it yet.
    @Transactional(TxType.MANDATORY)
    public void open(ProgramSummary program, RegionYear regionYear, List<Match> matches) {
        settle(program, regionYear, matches, Map.of());
    }

    /// The programme has a new version: its findings are judged again, and those that no longer hold are superseded.
    @Transactional(TxType.MANDATORY)
    public void judgeAgain(ProgramSummary program, RegionYear regionYear, List<Match> matches) {
        settle(program, regionYear, matches, findings.ofProgram(program.id()));
    }

    /// The programme counts no more.
    @Transactional(TxType.MANDATORY)
    public void supersede(UUID programId) {
        supersede(findings.ofProgram(programId).values().stream().toList());
    }

    private void settle(
            ProgramSummary program, RegionYear regionYear, List<Match> matches, Map<UUID, Finding> existing) {
        Map<UUID, ProgramSummary> partners =
                programs.summaries(matches.stream().map(Match::partner).toList());
        Map<UUID, Finding> unmatched = new HashMap<>(existing);
        List<FindingRecorder.Settled> settled = new ArrayList<>();
        for (Match match : matches) {
            ProgramSummary partner = partners.get(match.partner());
            ProgramPair pair = ProgramPair.of(JudgedProgram.of(program), JudgedProgram.of(partner));
            Verdict verdict = verdict(match, program, partner);
            Finding known = unmatched.remove(ProgramPair.findingId(regionYear, program.id(), partner.id()));
            settled.add(
                    known == null
                            ? opened(Finding.open(regionYear, pair, verdict, now()))
                            : FindingRecorder.Settled.judgedAgain(known, known.judgeAgain(pair, verdict, now())));
        }
        recorder.record(settled);
        coordinator.reconsider(settled.stream()
                .filter(each -> each.step() == FindingSettled.Step.JUDGED_AGAIN)
                .map(each -> FindingsInQuestion.judged(each.finding()))
                .toList());
        supersede(List.copyOf(unmatched.values()));
    }

    private FindingRecorder.Settled opened(Finding finding) {
        findings.persist(finding);
        return FindingRecorder.Settled.found(finding);
    }

    private void supersede(List<Finding> unfounded) {
        recorder.record(unfounded.stream()
                .filter(finding -> finding.status() != FindingStatus.SUPERSEDED)
                .map(finding -> FindingRecorder.Settled.superseded(finding, finding.supersede(now())))
                .toList());
    }

    private Verdict verdict(Match match, ProgramSummary program, ProgramSummary partner) {
        boolean budgetsKnown = program.budgetRupiah() > 0 && partner.budgetRupiah() > 0;
        return Verdict.of(match.judgement(), budgetsKnown, configuration);
    }

    /// To the precision that the database keeps, so that what is shown first and what is read later agree.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
