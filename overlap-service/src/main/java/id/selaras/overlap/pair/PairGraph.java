package id.selaras.overlap.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The pairs of one region and year that are shown as findings: of all pairs that overlap, those that are among the
/// strongest few of at least one of their two programmes. So findings grow with the programmes and not with their
/// square, however alike the programmes are.
///
/// Which pairs these are follows from all pairs that overlap, not from the order in which they became known: what is
/// kept always holds the strongest few of every programme, and a programme that loses one of them is compared again, to
/// find the next. Not safe for several threads.
public final class PairGraph {
    private final int most;
    private final Map<UUID, Links> byProgram = new HashMap<>();

    /// @param most how many pairs each programme may choose, at least 1
    public PairGraph(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one pair a programme: " + most);
        }
        this.most = most;
    }

    /// Takes over a pair that is shown already.
    public void load(Link link) {
        insert(link);
    }

    /// The pairs of a programme that are shown, strongest first.
    public List<Link> of(UUID programId) {
        return List.copyOf(links(programId).all());
    }

    /// Every programme with a pair.
    public Set<UUID> programs() {
        return Set.copyOf(byProgram.keySet());
    }

    /// How many pairs there are.
    public int size() {
        return byProgram.values().stream().mapToInt(Links::size).sum() / 2;
    }

    /// Brings the pairs in line with a programme's new version.
    ///
    /// @param matches all pairs that the programme makes now; empty where it counts no more
    /// @param compareAgain gives all pairs that another programme makes now, this one's included
    public Settlement settle(UUID programId, Collection<Link> matches, Function<UUID, Collection<Link>> compareAgain) {
        Changes changes = new Changes();
        Map<UUID, Link> weakestBefore = new HashMap<>();
        for (Link old : of(programId)) {
            UUID partner = old.partnerOf(programId);
            if (isChosenBy(partner, old) && links(partner).size() >= most) {
                weakestBefore.put(partner, weakestChosen(partner));
            }
            changes.remove(old);
        }
        Set<UUID> touched = new HashSet<>(Set.of(programId));
        for (Link match : chosenFrom(matches, programId)) {
            changes.add(match);
            touched.add(match.partnerOf(programId));
        }
        weakestBefore.forEach((partner, weakest) -> {
            // Whatever was not shown is weaker than what was shown: only below that can it be the next.
            boolean filled = links(partner).all().stream()
                    .anyMatch(link -> link.touches(programId) && link.compareTo(weakest) <= 0);
            if (!filled) {
                for (Link found : strongest(compareAgain.apply(partner))) {
                    changes.add(found);
                }
                touched.add(partner);
            }
        });
        touched.forEach(program -> trim(program, changes));
        return changes.settlement(programId);
    }

    /// Those that the programme chooses, or that choose it.
    private List<Link> chosenFrom(Collection<Link> matches, UUID programId) {
        Set<Link> own = new HashSet<>(strongest(matches));
        return matches.stream()
                .filter(match -> own.contains(match) || wouldBeChosenBy(match.partnerOf(programId), match))
                .toList();
    }

    private List<Link> strongest(Collection<Link> links) {
        return links.stream().sorted().limit(most).toList();
    }

    private boolean wouldBeChosenBy(UUID programId, Link link) {
        return links(programId).size() < most || link.compareTo(weakestChosen(programId)) < 0;
    }

    private boolean isChosenBy(UUID programId, Link link) {
        return links(programId).size() <= most || link.compareTo(weakestChosen(programId)) <= 0;
    }

    /// The last pair that the programme chooses.
    private Link weakestChosen(UUID programId) {
        return links(programId).last(most);
    }

    /// Drops what neither side chooses. That changes nobody's choice, so one pass is enough.
    private void trim(UUID programId, Changes changes) {
        for (Link link : links(programId).beyond(most)) {
            if (!isChosenBy(link.partnerOf(programId), link)) {
                changes.remove(link);
            }
        }
    }

    private Links links(UUID programId) {
        return byProgram.getOrDefault(programId, Links.NONE);
    }

    private boolean insert(Link link) {
        Links ofOne = byProgram.computeIfAbsent(link.one(), Links::new);
        Links ofOther = byProgram.computeIfAbsent(link.other(), Links::new);
        // One object for a programme's id, however many links it has.
        Link kept = new Link(ofOne.program(), ofOther.program(), link.strength());
        ofOther.add(kept);
        return ofOne.add(kept);
    }

    private void delete(Link link) {
        for (UUID program : List.of(link.one(), link.other())) {
            byProgram.computeIfPresent(program, (_, links) -> {
                links.remove(link);
                return links.isEmpty() ? null : links;
            });
        }
    }

    /// What one settlement changes, with what comes and goes again left out.
    private final class Changes {
        private final Map<UUID, Link> added = new HashMap<>();
        private final Map<UUID, Link> removed = new HashMap<>();

        void add(Link link) {
            if (insert(link) && removed.remove(link.pair()) == null) {
                added.put(link.pair(), link);
            }
        }

        void remove(Link link) {
            delete(link);
            if (added.remove(link.pair()) == null) {
                removed.put(link.pair(), link);
            }
        }

        Settlement settlement(UUID programId) {
            return new Settlement(of(programId), elsewhere(added, programId), elsewhere(removed, programId));
        }

        private static List<Link> elsewhere(Map<UUID, Link> links, UUID programId) {
            List<Link> found = new ArrayList<>();
            links.values().stream()
                    .filter(link -> !link.touches(programId))
                    .sorted()
                    .forEach(found::add);
            return List.copyOf(found);
        }
    }

    /// What a settlement leads to.
    ///
    /// @param own the pairs of the settled programme that are shown now
    /// @param opened pairs of others that are shown again, since a stronger one is gone
    /// @param crowdedOut pairs of others that are shown no more, since stronger ones came
    public record Settlement(List<Link> own, List<Link> opened, List<Link> crowdedOut) {}
}
