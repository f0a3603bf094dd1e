package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.localstack.json.Json;
import id.selaras.servicekit.outbox.OutboxRelay;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryIT {
    private final RunningSystem system = RunningSystem.shared();

    @Test
    void aStoppedOverlapServiceCatchesUpWithNothingLostOrDoubled() {
        List<Integer> years = List.of(2041, 2042, 2043, 2044, 2045);
        system.stop("overlap-service");
        List<String> programs = new ArrayList<>();
        try {
            for (int year : years) {
                Plans plans = new Plans(year);
                programs.add(system.register(plans.employmentAgency()).text("id"));
                programs.add(system.register(plans.youthAgency()).text("id"));
            }
        } finally {
            system.start("overlap-service");
        }

        for (int pair = 0; pair < years.size(); pair++) {
            var finding = system.findingOn(programs.get(2 * pair), programs.get(2 * pair + 1));
            assertThat(Json.text(finding, "version")).isEqualTo("1");
            assertThat(system.findings().ofYear(years.get(pair))).hasSize(1);
            String id = Json.text(finding, "id");
            await().untilAsserted(() -> assertThat(system.kafka().about("selaras.overlaps", id))
                    .extracting(KafkaTopics.Message::id)
                    .hasSize(1));
        }
    }

    @Test
    void aPoisonedEventIsSetAsideAndTheNextOneIsProcessed() {
        String poison = UUID.randomUUID().toString();
        system.kafka().sendToEveryPartition("selaras.programs", poison, "id.selaras.program-registered", "{\"id\": 7");
        Plans plans = new Plans(2046);

        String first = system.register(plans.employmentAgency()).text("id");
        String second = system.register(plans.youthAgency()).text("id");

        system.findingOn(first, second);
        // Each service that consumes programmes sets the poison aside for itself.
        for (String consumer : List.of("overlap-programs", "agreements-programs")) {
            await().untilAsserted(() -> assertThat(system.kafka().read("selaras.programs.dead-letter"))
                    .filteredOn(message -> message.id().startsWith(poison))
                    .filteredOn(message -> consumer.equals(message.header("dead-letter-consumer")))
                    .hasSize(system.kafka().partitions("selaras.programs"))
                    .allSatisfy(message -> {
                        assertThat(message.value()).isEqualTo("{\"id\": 7");
                        assertThat(message.header("dead-letter-reason")).isNotBlank();
                    }));
        }
    }

    @Test
    void killingProgramsServiceBetweenCommitAndPublicationLosesNoEvent() throws SQLException {
        Plans plans = new Plans(2047);
        String first = system.register(plans.employmentAgency()).text("id");
        await().until(() -> system.kafka().about("selaras.programs", first).size() == 1);
        String second;
        try (var database = system.connect("programs");
                var statement = database.createStatement()) {
            // The relay stands by while another holds its lock: the row is committed, the event cannot leave.
            statement.execute("select pg_advisory_lock(" + OutboxRelay.LOCK + ")");
            second = system.register(plans.youthAgency()).text("id");
            system.kill("programs-service");
            assertThat(unpublished(database, second)).isEqualTo(1);
            assertThat(system.kafka().about("selaras.programs", second)).isEmpty();
        }
        system.start("programs-service");

        Map<String, Object> finding = system.findingOn(first, second);

        assertThat(Json.text(finding, "version")).isEqualTo("1");
        assertThat(system.findings().ofYear(2047)).hasSize(1);
        assertThat(system.kafka().about("selaras.programs", second))
                .extracting(KafkaTopics.Message::id)
                .hasSize(1);
        assertThat(system.as("editor.dispora")
                        .get("/api/programs/v1/programs/" + second)
                        .status())
                .isEqualTo(200);
    }

    private static long unpublished(java.sql.Connection database, String subject) throws SQLException {
        try (var count =
                database.prepareStatement("select count(*) from outbox where subject = ? and published_at is null")) {
            count.setString(1, subject);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
