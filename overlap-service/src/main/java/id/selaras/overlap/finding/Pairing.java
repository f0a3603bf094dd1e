package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.pair.Link;
import id.selaras.overlap.program.Peers;
import id.selaras.overlap.program.ProgramSummary;
import id.selaras.overlap.program.RegionYear;
import java.util.Map;
import java.util.UUID;

/// All compared programmes of a region and year, for judging pairs of them.
record Pairing(
        RegionYear regionYear, Map<UUID, ProgramProfile> profiles, Map<UUID, ProgramSummary> summaries, Peers peers) {

    ProgramPair pair(Link link) {
        return ProgramPair.of(
                JudgedProgram.of(summaries.get(link.one())), JudgedProgram.of(summaries.get(link.other())));
    }

    /// What the detector says of the pair now, a finding or none.
    Verdict verdict(Link link) {
        Detector detector = peers.configuration().detector();
        boolean budgetsKnown = summaries.get(link.one()).budgetRupiah() > 0
                && summaries.get(link.other()).budgetRupiah() > 0;
        return Verdict.of(
                detector.judge(profiles.get(link.one()), profiles.get(link.other())),
                budgetsKnown,
                detector.configuration());
    }

    /// The pair of a finding; null where its programmes are not compared with one another any more.
    Link linkOf(Finding finding) {
        ProgramProfile one = profiles.get(finding.first().programId());
        ProgramProfile other = profiles.get(finding.second().programId());
        return one == null || other == null || !peers.candidates(one).contains(other)
                ? null
                : new Link(finding.first().programId(), finding.second().programId(), null);
    }
}
