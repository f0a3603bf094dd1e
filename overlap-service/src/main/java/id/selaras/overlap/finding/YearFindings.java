package id.selaras.overlap.finding;

import id.selaras.overlap.coordination.Coordinator;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.pair.Link;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings all findings of a region and year in line with the programmes and the detector as they are now,
/// whatever stands there. What is right already is not touched, so a second time changes nothing.
@ApplicationScoped
public class YearFindings {
    private static final int PORTION = 500;

    private final FindingRepository findings;
    private final FindingRecorder recorder;
    private final Coordinator coordinator;
    private final ProgramCopies programs;
    private final Clock clock;

    YearFindings(
            FindingRepository findings,
            FindingRecorder recorder,
            Coordinator coordinator,
            ProgramCopies programs,
            Clock clock) {
        this.findings = findings;
        this.recorder = recorder;
        this.coordinator = coordinator;
        this.programs = programs;
        this.clock = clock;
    }

    /// Within the caller's transaction, which holds the region and year.
    ///
    /// @return how many findings had to be changed
    @Transactional(TxType.MANDATORY)
    public int judge(RegionYear regionYear, OpenPeers peers) {
        Map<UUID, ProgramProfile> profiles = programs.compared(regionYear).stream()
                .map(peers::profile)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(profile -> UUID.fromString(profile.id()), Function.identity()));
        Detector detector = peers.configuration().detector();
        Map<UUID, Link> shown = new YearJudge(
                        detector,
                        detector.configuration().rule(),
                        peers.configuration().findingsPerProgram())
                .shown(regionYear, profiles.values());
        Map<UUID, ProgramSummary> summaries = programs.summaries(profiles.keySet());
        peers.readPairsAgain();
        int changed = 0;
        List<UUID> ids = Stream.concat(shown.keySet().stream(), findings.ids(regionYear).stream())
                .distinct()
                .sorted()
                .toList();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<UUID> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            List<FindingRecorder.Settled> settled =
                    settle(portion, shown, new Pairing(regionYear, profiles, summaries, peers));
            recorder.record(settled);
            coordinator.reconsider(settled.stream()
                    .filter(each -> each.step() == FindingsSettled.Step.JUDGED_AGAIN)
                    .map(each -> FindingsInQuestion.judged(each.finding()))
                    .toList());
            findings.release();
            changed += settled.size();
        }
        return changed;
    }

    private List<FindingRecorder.Settled> settle(List<UUID> ids, Map<UUID, Link> shown, Pairing pairing) {
        Map<UUID, Finding> existing = findings.byId(ids);
        List<FindingRecorder.Settled> settled = new ArrayList<>();
        for (UUID id : ids) {
            Finding known = existing.get(id);
            Link link = shown.get(id);
            if (known == null) {
                Finding finding = Finding.open(pairing.regionYear(), pairing.pair(link), pairing.verdict(link), now());
                settled.add(FindingRecorder.Settled.found(finding));
            } else {
                Link present = link == null ? pairing.linkOf(known) : link;
                settleKnown(known, present, link != null, pairing).ifPresent(settled::add);
            }
        }
        return settled;
    }

    private Optional<FindingRecorder.Settled> settleKnown(Finding known, Link link, boolean isShown, Pairing pairing) {
        Verdict verdict = link == null ? null : pairing.verdict(link);
        if (verdict == null || verdict.overlapClass() == OverlapClass.NONE) {
            return known.status() == FindingStatus.SUPERSEDED
                    ? Optional.empty()
                    : Optional.of(FindingRecorder.Settled.superseded(known, known.supersede(now())));
        }
        FindingStatus next = isShown ? FindingStatus.OPEN : FindingStatus.CLUSTERED;
        ProgramPair pair = pairing.pair(link);
        if (known.status() == next
                && known.verdict().equals(verdict)
                && known.first().equals(pair.first())
                && known.second().equals(pair.second())) {
            return Optional.empty();
        }
        return Optional.of(FindingRecorder.Settled.judgedAgain(known, known.judgeAgain(pair, verdict, next, now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
