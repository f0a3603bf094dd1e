package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.localstack.json.Json;
import id.selaras.localstack.process.GuardedProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Instances of overlap-service share the programmes through their consumer group.
class InstancesIT {
    private static final int FIRST_YEAR = 2060;
    private static final int YEARS = 18;

    private final RunningSystem system = RunningSystem.shared();

    /// Two programmes of a year that overlap.
    private record Pair(int year, String first, String second) {}

    @Test
    void addingAndKillingInstancesInTheMiddleOfALoadLosesAndDoublesNothing() {
        List<Pair> pairs = new ArrayList<>();
        GuardedProcess another = null;
        try {
            pairs.addAll(register(0, YEARS / 3));
            another = system.startAnother("overlap-service");
            pairs.addAll(register(YEARS / 3, 2 * YEARS / 3));
            system.kill("overlap-service");
            pairs.addAll(register(2 * YEARS / 3, YEARS));
            // The one that is left has taken over every partition once it has found the last year's pair.
            await().untilAsserted(() -> assertThat(found(pairs)).hasSize(YEARS));
        } finally {
            system.start("overlap-service");
            if (another != null) {
                another.stop();
                another.exited().join();
            }
        }

        for (Pair pair : pairs) {
            var finding = system.findingOn(pair.first(), pair.second());
            assertThat(Json.text(finding, "version")).isEqualTo("1");
            assertThat(system.findings().ofYear(pair.year())).hasSize(1);
        }
        assertThat(found(pairs)).hasSize(YEARS);
    }

    private List<Pair> register(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new Plans(FIRST_YEAR + number))
                .map(plans -> new Pair(
                        plans.fiscalYear(),
                        system.register(plans.employmentAgency()).text("id"),
                        system.register(plans.youthAgency()).text("id")))
                .toList();
    }

    /// The findings of these years that other systems have heard of, each as often as it was told.
    private List<String> found(List<Pair> pairs) {
        return system.kafka().read("selaras.overlaps").stream()
                .filter(message -> message.type().equals("id.selaras.overlap-found"))
                .filter(message ->
                        pairs.stream().anyMatch(pair -> message.value().contains(pair.first())))
                .map(KafkaTopics.Message::subject)
                .toList();
    }
}
