package id.selaras.overlap.finding;

import id.selaras.overlap.pair.Link;
import id.selaras.overlap.pair.PairGraph;
import id.selaras.overlap.pair.PairGraph.Settlement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The findings of programmes that are heard of for the first time, one after the other, gathered to be written at
/// once. A pair that stronger ones crowd out before that is never written.
public final class NewFindings {
    private final Findings findings;
    private final Matching matching;
    private final PairGraph pairs;
    private final Map<UUID, Link> found = new LinkedHashMap<>();
    private final Set<UUID> crowdedOut = new HashSet<>();

    NewFindings(Findings findings, Matching matching, PairGraph pairs) {
        this.findings = findings;
        this.matching = matching;
        this.pairs = pairs;
    }

    /// The programme overlaps with these and no others.
    public void add(UUID program, List<Match> matches) {
        Settlement settlement = pairs.settle(program, matching.links(program, matches), matching::linksOf);
        settlement.own().forEach(link -> found.put(link.pair(), link));
        for (Link link : settlement.crowdedOut()) {
            if (found.remove(link.pair()) == null) {
                crowdedOut.add(link.pair());
            }
        }
    }

    /// Writes what was gathered, in the present transaction; nothing is gathered afterwards.
    public void write() {
        if (!found.isEmpty() || !crowdedOut.isEmpty()) {
            findings.write(List.copyOf(found.values()), Set.copyOf(crowdedOut), matching);
            found.clear();
            crowdedOut.clear();
        }
    }
}
