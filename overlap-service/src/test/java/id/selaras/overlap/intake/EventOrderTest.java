package id.selaras.overlap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The findings follow from the programmes' newest versions alone: not from the order in which events come, how often,
/// what poison stands between them, or how they fall into batches.
@OverlapServiceTest
class EventOrderTest {
    private static final int PROGRAMS = 14;
    private static final String[][] AGENCIES = {
        {"1.02.0.00.0.00.01.0000", "Dinas Kesehatan"},
        {"1.06.0.00.0.00.01.0000", "Dinas Sosial"},
        {"7.01.0.00.0.00.04.0000", "Kecamatan Sukun"},
        {"7.01.0.00.0.00.02.0000", "Kecamatan Klojen"}
    };
    private static final Set<String> TIMES_AND_COUNTS = Set.of("id", "version", "region", "foundAt", "changedAt");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderAndAnyRepetitionGivesTheSameFindings(long seed) {
        RegionYear inOrder = RegionYears.unused();
        RegionYear shuffled = RegionYears.unused();
        Random random = new Random(seed);
        List<Event> story = story(inOrder, seed);
        List<Event> sameElsewhere = story(shuffled, seed);
        List<Event> deliveries = new ArrayList<>(sameElsewhere);
        for (Event event : sameElsewhere) {
            if (random.nextInt(3) == 0) {
                deliveries.add(event);
            }
            if (random.nextInt(3) == 0) {
                deliveries.add(event.again());
            }
            if (random.nextInt(6) == 0) {
                deliveries.add(Event.poisoned(shuffled));
            }
        }
        Collections.shuffle(deliveries, random);

        Topics.publish(story);
        Topics.publish(deliveries);
        Topics.awaitProcessed(inOrder);
        Topics.awaitProcessed(shuffled);

        Set<String> expected = open(inOrder);
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(open(shuffled)).isEqualTo(expected);
    }

    @Test
    void replayFromTheBeginningChangesNothing() {
        RegionYear here = RegionYears.unused();
        List<Event> story = story(here, 4);
        Topics.publish(story);
        Topics.awaitProcessed(here);
        List<Map<String, Object>> before = Api.findings(here);

        Topics.publish(story);
        Topics.publish(story.stream().map(Event::again).toList());
        Topics.awaitProcessed(here);

        assertThat(before).isNotEmpty();
        assertThat(Api.findings(here)).isEqualTo(before);
    }

    /// Programmes of four agencies around two kinds of work, some amended, some withdrawn. The same seed tells the same
    /// story, also with the same relations between the programmes' ids, in every region and year.
    private static List<Event> story(RegionYear regionYear, long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < PROGRAMS; number++) {
            ProgramBuilder program = version(regionYear, random)
                    .id(new UUID(Integer.toUnsignedLong(regionYear.hashCode()), (seed << 32) | number));
            String[] agency = AGENCIES[random.nextInt(AGENCIES.length)];
            program = program.opd(agency[0], agency[1]);
            events.add(Event.registered(program));
            for (int amendments = random.nextInt(3); amendments > 0; amendments--) {
                program = version(regionYear, random)
                        .id(program.id())
                        .version(program.version() + 1)
                        .opd(agency[0], agency[1]);
                events.add(Event.amended(program));
            }
            if (random.nextInt(5) == 0) {
                events.add(Event.withdrawn(program));
            }
        }
        return events;
    }

    private static ProgramBuilder version(RegionYear regionYear, Random random) {
        ProgramBuilder program =
                random.nextInt(3) > 0 ? ProgramBuilder.healthyFamilies(regionYear) : ProgramBuilder.welding(regionYear);
        if (random.nextBoolean()) {
            program = program.output("Jumlah rukun warga percontohan", 1 + random.nextInt(20), "RW");
        }
        if (random.nextInt(4) == 0) {
            program = program.period(regionYear.fiscalYear() + "-01-01", regionYear.fiscalYear() + "-01-31");
        }
        return program.budget(1_000_000L * (1 + random.nextInt(500)));
    }

    /// The open findings without what belongs to one run: ids, counts of versions, times. The low half of a programme's
    /// id tells which of the story's programmes it is.
    private static Set<String> open(RegionYear regionYear) {
        Set<String> open = new TreeSet<>();
        for (Map<String, Object> finding : Api.findings(regionYear)) {
            if (finding.get("status").equals("OPEN")) {
                Map<String, Object> content = new TreeMap<>(finding);
                content.keySet().removeAll(TIMES_AND_COUNTS);
                content.remove("fiscalYear");
                open.add(withoutPlace(content.toString(), regionYear));
            }
        }
        return open;
    }

    private static String withoutPlace(String content, RegionYear regionYear) {
        String high = new UUID(Integer.toUnsignedLong(regionYear.hashCode()), 0)
                .toString()
                .substring(0, 18);
        return content.replace(high, "").replace(regionYear.region(), "");
    }
}
