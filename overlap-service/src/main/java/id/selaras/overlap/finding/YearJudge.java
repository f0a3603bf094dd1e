package id.selaras.overlap.finding;

import id.selaras.overlap.detection.CandidateIndex;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.detection.OverlapRule;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.detection.Score;
import id.selaras.overlap.detection.Scoring;
import id.selaras.overlap.pair.Link;
import id.selaras.overlap.pair.Strength;
import id.selaras.overlap.program.RegionYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/// Judges all programmes of a region and year at once, without regard to what was judged before. Gives what
/// judging them one after the other, in whatever order, leads to; pure.
///
/// @param rule decides what is a finding; the detector's own, or another one to compare with
/// @param most how many pairs each programme may choose
public record YearJudge(Detector detector, OverlapRule rule, int most) {

    /// The pairs that are shown as findings, each with its link, in the order of the programmes' ids.
    public Map<UUID, Link> shown(RegionYear regionYear, Collection<ProgramProfile> programs) {
        CandidateIndex index = new CandidateIndex(detector);
        programs.forEach(index::put);
        Map<UUID, NavigableSet<Link>> chosen = new HashMap<>();
        for (ProgramProfile program : programs) {
            Scoring scoring = detector.scoring(program);
            for (ProgramProfile partner : index.candidates(program)) {
                // Each pair once: it is the same from either side.
                if (program.id().compareTo(partner.id()) < 0) {
                    Score score = scoring.with(partner);
                    if (rule.classify(score.inputSimilarity(), score.outputSimilarity()) != OverlapClass.NONE) {
                        Link link = link(regionYear, program, partner, score);
                        choose(chosen, link.one(), link);
                        choose(chosen, link.other(), link);
                    }
                }
            }
        }
        Map<UUID, Link> shown = new LinkedHashMap<>();
        chosen.values().forEach(links -> links.forEach(link -> shown.put(link.pair(), link)));
        return shown;
    }

    private void choose(Map<UUID, NavigableSet<Link>> chosen, UUID program, Link link) {
        NavigableSet<Link> links = chosen.computeIfAbsent(program, _ -> new TreeSet<>());
        links.add(link);
        if (links.size() > most) {
            links.pollLast();
        }
    }

    private static Link link(RegionYear regionYear, ProgramProfile program, ProgramProfile partner, Score score) {
        UUID one = UUID.fromString(program.id());
        UUID other = UUID.fromString(partner.id());
        Strength strength = new Strength(
                ProgramPair.findingId(regionYear, one, other),
                score.inputSimilarity(),
                score.outputSimilarity(),
                score.rupiahAtStake());
        return new Link(one, other, strength);
    }
}
