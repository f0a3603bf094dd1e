package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.Judgement;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.detection.Score;
import id.selaras.overlap.pair.Link;
import id.selaras.overlap.pair.Strength;
import id.selaras.overlap.program.OpenPeers;
import id.selaras.overlap.program.RegionYear;
import java.util.List;
import java.util.UUID;

/// What programmes of one region and year match now, while the findings of one are settled.
final class Matching {
    private final RegionYear regionYear;
    private final Judge judge;
    private final OpenPeers peers;

    Matching(RegionYear regionYear, Judge judge, OpenPeers peers) {
        this.regionYear = regionYear;
        this.judge = judge;
        this.peers = peers;
    }

    RegionYear regionYear() {
        return regionYear;
    }

    List<Link> links(UUID program, List<Match> matches) {
        return matches.stream().map(match -> link(program, match)).toList();
    }

    /// Compares a programme again with all others.
    List<Link> linksOf(UUID program) {
        ProgramProfile profile = peers.profile(program);
        return links(program, judge.matches(detector(), profile, peers.candidates(profile)));
    }

    /// The judgement of a pair, with its reasons.
    Judgement judgement(Link link) {
        return detector().judge(peers.profile(link.one()), peers.profile(link.other()));
    }

    Detector detector() {
        return peers.configuration().detector();
    }

    private Link link(UUID program, Match match) {
        Score score = match.score();
        Strength strength = new Strength(
                ProgramPair.findingId(regionYear, program, match.partner()),
                score.inputSimilarity(),
                score.outputSimilarity(),
                score.rupiahAtStake());
        return new Link(program, match.partner(), strength);
    }
}
