package id.selaras.overlap.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is shown follows from all pairs, whatever came and went before.
class PairGraphTest {
    private static final int MOST = 3;

    static List<Long> seeds() {
        return new Random(7).longs(60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shownPairsAreTheStrongestOfEitherSideInAnyOrder(long seed) {
        Random random = new Random(seed);
        World world = new World(12, random);
        PairGraph graph = new PairGraph(MOST);

        Set<UUID> shown = new HashSet<>();
        for (int step = 0; step < 60; step++) {
            UUID program = world.changeOne();
            PairGraph.Settlement settlement = graph.settle(program, world.matches(program), world::matches);
            shown.removeIf(pair -> world.isOf(pair, program));
            settlement.own().forEach(link -> shown.add(link.pair()));
            settlement.opened().forEach(link -> assertThat(shown.add(link.pair()))
                    .isTrue());
            settlement.crowdedOut().forEach(link -> assertThat(shown.remove(link.pair()))
                    .isTrue());

            assertThat(shown).as("after step %d", step).isEqualTo(world.strongestOfEitherSide());
            assertThat(graph.size()).isEqualTo(shown.size());
        }
    }

    @Test
    void pairsGrowWithTheProgrammesAndNotWithTheirSquare() {
        int programs = 120;
        World world = new World(programs, new Random(1));
        world.allAlike();
        PairGraph graph = new PairGraph(MOST);
        List<UUID> order = new ArrayList<>(world.programs);
        Collections.shuffle(order, new Random(2));
        List<UUID> known = new ArrayList<>();

        for (UUID program : order) {
            known.add(program);
            graph.settle(program, world.matchesAmong(program, known), other -> world.matchesAmong(other, known));
        }

        assertThat(graph.size()).isLessThanOrEqualTo(MOST * programs);
        assertThat(graph.programs()).hasSize(programs);
        assertThat(world.programs)
                .allSatisfy(program -> assertThat(graph.of(program)).hasSizeBetween(MOST, 12 * MOST));
    }

    /// Programmes, and how strongly each two of them overlap now; 0 where they do not.
    private static final class World {
        private final List<UUID> programs = new ArrayList<>();
        private final Map<UUID, Link> links = new HashMap<>();
        private final Random random;

        World(int size, Random random) {
            this.random = random;
            for (int i = 0; i < size; i++) {
                programs.add(new UUID(0, i));
            }
        }

        UUID changeOne() {
            UUID program = programs.get(random.nextInt(programs.size()));
            links.values().removeIf(link -> link.touches(program));
            if (random.nextInt(5) > 0) {
                for (UUID other : programs) {
                    if (!other.equals(program) && random.nextInt(3) > 0) {
                        link(program, other, random.nextInt(4) / 4.0);
                    }
                }
            }
            return program;
        }

        void allAlike() {
            for (int i = 0; i < programs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    link(programs.get(i), programs.get(j), 1);
                }
            }
        }

        private void link(UUID one, UUID other, double input) {
            String ends = one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
            UUID pair = UUID.nameUUIDFromBytes(ends.getBytes(StandardCharsets.UTF_8));
            links.put(pair, new Link(one, other, new Strength(pair, input, 0.5, 0)));
        }

        Collection<Link> matches(UUID program) {
            return links.values().stream().filter(link -> link.touches(program)).toList();
        }

        Collection<Link> matchesAmong(UUID program, List<UUID> known) {
            Set<UUID> others = new HashSet<>(known);
            return matches(program).stream()
                    .filter(link -> others.contains(link.partnerOf(program)))
                    .toList();
        }

        boolean isOf(UUID pair, UUID program) {
            return !links.containsKey(pair) || links.get(pair).touches(program);
        }

        Set<UUID> strongestOfEitherSide() {
            return programs.stream()
                    .flatMap(program -> matches(program).stream().sorted().limit(MOST))
                    .map(Link::pair)
                    .collect(Collectors.toSet());
        }
    }
}
