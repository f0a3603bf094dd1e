package id.selaras.agreements.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.agreements.Database;
import id.selaras.agreements.OpdTopic;
import id.selaras.agreements.ServiceTest;
import id.selaras.eventcontracts.EventContract;
import id.selaras.eventcontracts.EventExample;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpdConsumerTest {

    @Test
    void every_example_of_the_contract_is_followed_also_from_a_later_producer() throws SQLException {
        for (EventExample example : EventContract.examples("opd-published")) {
            OpdTopic.send(example.key(), example.headers(), example.data());
            await().untilAsserted(() -> assertThat(state(code(example))).isEqualTo(expected(example)));

            EventExample later = example.fromLaterProducer();
            OpdTopic.send(example.key(), OpdTopic.headers(code(example)), later.data());
            awaitMarker();
            assertThat(state(code(example))).isEqualTo(expected(example));
        }
    }

    @Test
    void the_newest_version_is_kept() throws SQLException {
        OpdTopic.publish(opd("1.01.0.00.0.00.90.0001", "Dinas Pendidikan", 2));
        OpdTopic.publish(opd("1.01.0.00.0.00.90.0001", "Dinas Pendidikan dan Kebudayaan", 3));
        OpdTopic.publish(opd("1.01.0.00.0.00.90.0001", "Dinas Pendidikan lama", 1));
        awaitMarker();

        assertThat(state("1.01.0.00.0.00.90.0001")).isEqualTo("Dinas Pendidikan dan Kebudayaan active");
    }

    @Test
    void a_removed_opd_stays_known_but_inactive_until_it_comes_back() throws SQLException {
        String code = "1.01.0.00.0.00.90.0002";
        OpdTopic.publish(opd(code, "Dinas Pemakaman", 5));
        OpdTopic.send("99.99/" + code, OpdTopic.headers(code), null);
        awaitMarker();
        assertThat(state(code)).isEqualTo("Dinas Pemakaman inactive");

        OpdTopic.publish(opd(code, "Dinas Pemakaman", 1));
        awaitMarker();
        assertThat(state(code)).isEqualTo("Dinas Pemakaman active");
    }

    @Test
    void the_same_code_in_two_regions_is_two_agencies() throws SQLException {
        String code = "1.01.0.00.0.00.90.0004";
        OpdTopic.publish(opd(code, "Dinas Sosial", 1));
        Map<String, Object> elsewhere = new HashMap<>(opd(code, "Dinas Sosial Batu", 1));
        elsewhere.put("region", "99.98");
        OpdTopic.publish(elsewhere);
        OpdTopic.send("99.98/" + code, OpdTopic.headers(code), null);
        awaitMarker();

        assertThat(state(code)).isEqualTo("Dinas Sosial active");
    }

    @Test
    void a_poisoned_event_does_not_stop_the_next() throws SQLException {
        String code = "1.01.0.00.0.00.90.0003";
        OpdTopic.send("99.99/" + code, OpdTopic.headers(code), "{\"code\": 7".getBytes(StandardCharsets.UTF_8));
        OpdTopic.send("99.99/" + code, OpdTopic.headers(code), "{\"version\": 1}".getBytes(StandardCharsets.UTF_8));
        OpdTopic.publish(opd(code, "Dinas Perhubungan", 1));
        awaitMarker();

        assertThat(state(code)).isEqualTo("Dinas Perhubungan active");
    }

    private static int markers = 0;

    /// Returns once everything sent before to the same partition is processed: the topic's order is kept.
    private static synchronized void awaitMarker() {
        String code = "9.99.0.00.0.00.90.%04d".formatted(markers++);
        OpdTopic.publish(opd(code, "Penanda", 1));
        await().untilAsserted(() -> assertThat(state(code)).isEqualTo("Penanda active"));
    }

    private static Map<String, Object> opd(String code, String name, int version) {
        return Map.of(
                "code", code, "region", "99.99", "name", name, "shortName", "x", "active", true, "version", version);
    }

    private static String code(EventExample example) {
        return example.json().get("code").textValue();
    }

    private static String expected(EventExample example) {
        return example.json().get("name").textValue()
                + (example.json().get("active").booleanValue() ? " active" : " inactive");
    }

    private static String state(String code) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement select = connection.prepareStatement(
                        "select name, active from opd where code = ? order by region desc")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) + (row.getBoolean(2) ? " active" : " inactive") : null;
            }
        }
    }
}
