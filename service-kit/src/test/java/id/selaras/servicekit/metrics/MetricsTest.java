package id.selaras.servicekit.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.outbox.OutboxEvent;
import id.selaras.servicekit.outbox.OutboxRelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@KitTest
class MetricsTest {
    @Inject
    Backlog backlog;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    /// What Prometheus would read, by the beginning of its lines.
    private static List<String> samples(String start) {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static double value(String name) {
        List<String> samples = samples(name + " ");
        assertThat(samples).hasSize(1);
        return Double.parseDouble(samples.getFirst().substring(name.length() + 1));
    }

    @Test
    void whatWaitsForKafkaIsCountedWithItsAge() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + OutboxRelay.LOCK + ")");
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(new OutboxEvent(
                                "selaras.programs", "id.selaras.note-written", "n", "waits", null, "waits")));
                await().untilAsserted(() -> {
                    backlog.refresh();
                    assertThat(value("selaras_outbox_unpublished")).isGreaterThanOrEqualTo(1);
                    assertThat(value("selaras_outbox_oldest_age_seconds")).isBetween(0.1, 60.0);
                });
            } finally {
                statement.execute("select pg_advisory_unlock(" + OutboxRelay.LOCK + ")");
            }
        }

        await().untilAsserted(() -> {
            backlog.refresh();
            assertThat(value("selaras_outbox_unpublished")).isZero();
            assertThat(value("selaras_outbox_oldest_age_seconds")).isZero();
        });
    }

    @Test
    void requestsAreTimedByRouteAndNeverByTheIdsInTheirPaths() {
        for (int i = 0; i < 3; i++) {
            given().contentType("application/json").body("{}").put("/v1/notes/" + UUID.randomUUID());
            given().delete("/v1/notes/" + UUID.randomUUID()).then().statusCode(405);
            given().contentType("text/plain").body("x").put("/v1/notes/" + UUID.randomUUID());
            given().get("/nowhere/" + UUID.randomUUID()).then().statusCode(404);
        }

        await().untilAsserted(() -> assertThat(samples("http_server_requests_seconds_bucket"))
                .anyMatch(line -> line.contains("uri=\"/v1/notes/{id}\"") && line.contains("le=\"0.25\""))
                .noneMatch(line -> line.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*"))
                .noneMatch(line -> line.contains("/q/metrics")));
    }

    @Test
    void theUseOfThePoolIsMeasured() {
        assertThat(samples("agroal_active_count{")).hasSize(1);
        assertThat(samples("agroal_awaiting_count{")).hasSize(1);
    }
}
