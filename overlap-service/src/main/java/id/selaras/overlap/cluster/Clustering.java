package id.selaras.overlap.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/// Groups programmes around the same work. Pure, and the same for the same pairs in whatever order.
///
/// A cluster has a centre, and everybody in it does the same work *as the centre*: going from neighbour to neighbour
/// finds members, but only the comparison with the centre lets them in. So no chain of small steps leads
/// from one work to another. The programme with the most pairs is a centre first; who is in one cluster is
/// in no other.
final class Clustering {
    private final Map<UUID, ? extends Set<UUID>> neighbours;
    private final BiPredicate<UUID, UUID> sameWork;

    /// @param neighbours for each programme those that it is shown to do the same work as; symmetric
    /// @param sameWork whether two programmes do the same work, asked for pairs that need not be neighbours
    Clustering(Map<UUID, ? extends Set<UUID>> neighbours, BiPredicate<UUID, UUID> sameWork) {
        this.neighbours = neighbours;
        this.sameWork = sameWork;
    }

    /// @param members in the order of their ids, the centre among them
    record Cluster(UUID centre, List<UUID> members) {}

    /// The clusters of two and more, the largest first.
    List<Cluster> clusters() {
        List<UUID> centres = neighbours.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (UUID program) -> -neighbours.get(program).size())
                        .thenComparing(UUID::toString))
                .toList();
        Set<UUID> taken = new HashSet<>();
        List<Cluster> clusters = new ArrayList<>();
        for (UUID centre : centres) {
            if (!taken.contains(centre)) {
                Set<UUID> members = around(centre, taken);
                if (members.size() > 1) {
                    taken.addAll(members);
                    clusters.add(new Cluster(centre, sorted(members)));
                }
            }
        }
        clusters.sort(
                Comparator.comparingInt((Cluster cluster) -> -cluster.members().size())
                        .thenComparing(cluster -> cluster.centre().toString()));
        return List.copyOf(clusters);
    }

    private Set<UUID> around(UUID centre, Set<UUID> taken) {
        Set<UUID> members = new HashSet<>(Set.of(centre));
        Set<UUID> asked = new HashSet<>(members);
        Queue<UUID> open = new ArrayDeque<>(members);
        while (!open.isEmpty()) {
            for (UUID next : neighbours.get(open.remove())) {
                if (!taken.contains(next) && asked.add(next) && sameWork.test(centre, next)) {
                    members.add(next);
                    open.add(next);
                }
            }
        }
        return members;
    }

    private static List<UUID> sorted(Set<UUID> members) {
        return members.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }
}
