package id.selaras.overlap.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteringTest {

    /// @param pairs programmes that are shown to do the same work
    /// @param same further pairs that the detector takes for the same work
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -",
                "1-2, -, 1:12",
                "1-2 3-4, -, 1:12 3:34",
                // A chain does not become one cluster: 4 is not the same work as 2.
                "1-2 2-3 3-4, -, 2:123",
                "1-2 2-3 3-4 4-5, -, 2:123 4:45",
                // Going on from neighbour to neighbour, where the work is the centre's all the way.
                "1-2 2-3 3-4, 2-4, 2:1234",
                "1-2 2-3 3-4 4-5, 2-4 2-5, 2:12345",
                // The programme with the most pairs is the centre.
                "1-5 2-5 3-5 4-5 1-2, -, 5:12345",
                "1-2 1-3 4-5 4-6 4-7 3-4, -, 4:34567 1:12"
            })
    void membersDoTheSameWorkAsTheCentre(String pairs, String same, String clusters) {
        Map<UUID, Set<UUID>> neighbours = new HashMap<>();
        for (Set<UUID> pair : pairs(pairs)) {
            for (UUID one : pair) {
                neighbours.computeIfAbsent(one, _ -> new TreeSet<>()).addAll(pair);
                neighbours.get(one).remove(one);
            }
        }
        Set<Set<UUID>> alike = pairs(same);

        List<Clustering.Cluster> found = new Clustering(
                        neighbours,
                        (one, other) -> neighbours.get(one).contains(other) || alike.contains(Set.of(one, other)))
                .clusters();

        assertThat(found.stream().map(ClusteringTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(clusters == null ? "" : clusters);
    }

    private static Set<Set<UUID>> pairs(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(" "))
                        .map(pair -> Arrays.stream(pair.split("-"))
                                .map(number -> new UUID(0, Long.parseLong(number)))
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
    }

    private static String text(Clustering.Cluster cluster) {
        return cluster.centre().getLeastSignificantBits() + ":"
                + cluster.members().stream()
                        .map(member -> String.valueOf(member.getLeastSignificantBits()))
                        .collect(Collectors.joining());
    }
}
