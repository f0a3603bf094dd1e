package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Judgement;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.pair.Link;
import id.selaras.overlap.pair.Strength;
import id.selaras.overlap.program.OpenPeers;
import id.selaras.overlap.program.RegionYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What programmes of one region and year match now, with the judgements, while the findings of one are settled.
final class Matching {
    private final RegionYear regionYear;
    private final Judge judge;
    private final OpenPeers peers;
    private final Map<UUID, Judgement> judgements = new HashMap<>();

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
        return links(program, judge.matches(profile, peers.candidates(profile)));
    }

    /// The judgement of a pair that was compared here.
    Judgement judgement(Link link) {
        return judgements.get(link.pair());
    }

    private Link link(UUID program, Match match) {
        Judgement judgement = match.judgement();
        UUID pair = ProgramPair.findingId(regionYear, program, match.partner());
        judgements.put(pair, judgement);
        Strength strength = new Strength(
                pair, judgement.inputSimilarity(), judgement.outputSimilarity(), judgement.rupiahAtStake());
        return new Link(program, match.partner(), strength);
    }
}
