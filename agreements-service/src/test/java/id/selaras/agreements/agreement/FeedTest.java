package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.sign;
import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.agreements.Database;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.servicekit.paging.Cursor;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class FeedTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    private Response changes(String after) {
        return as(town.systemReader()).queryParam("after", after).get(AGREEMENTS + "/changes");
    }

    @Test
    void only_signed_versions_are_fed_and_as_the_api_shows_them() {
        drafted(town, 2026);
        String start = changes("").path("next");
        Stored awaiting = signedByHead(town);
        changes(start).then().statusCode(200).body("items", hasSize(0));

        sign(town.mayor(), awaiting.id(), awaiting.entityTag());

        Response feed = changes(start);
        feed.then()
                .statusCode(200)
                .body("items.id", contains(awaiting.id()))
                .body("items.version", contains(1))
                .body("items.state", contains("SIGNED"));
        assertThat(feed.jsonPath().getMap("items[0].data"))
                .isEqualTo(Requests.get(town.systemReader(), awaiting.id())
                        .jsonPath()
                        .getMap("$"));
    }

    @Test
    void the_status_tells_how_far_the_feed_reaches_and_what_waits() {
        signed(town);
        String status = AGREEMENTS + "/changes/status";
        as(town.systemReader()).get(status).then().statusCode(200).body("unnumbered", greaterThanOrEqualTo(1));

        changes("").then().statusCode(200);

        as(town.systemReader())
                .get(status)
                .then()
                .body("unnumbered", equalTo(0))
                .body("latestChange", greaterThanOrEqualTo(1))
                .body("latestChangeAt", notNullValue());
        anonymous().get(status).then().statusCode(401);
    }

    @Test
    void other_regions_agreements_are_not_fed() {
        signed(Town.founded());

        changes("").then().body("items", hasSize(0));
        as(town.systemReader()).get(AGREEMENTS + "/snapshot").then().body("items", hasSize(0));
    }

    @Test
    void a_snapshot_and_what_follows_mirror_everything() {
        List<String> signed = new ArrayList<>();
        for (int year = 2026; year <= 2028; year++) {
            signed.add(signed(town, year).id());
        }

        List<String> mirror = new ArrayList<>();
        Response page = as(town.systemReader()).get(AGREEMENTS + "/snapshot?limit=2");
        mirror.addAll(page.path("items.id"));
        signed.add(signed(town, 2029).id());
        String cursor = page.path("changes");
        while (page.path("next") != null) {
            page = as(town.systemReader())
                    .queryParam("after", page.<String>path("next"))
                    .get(AGREEMENTS + "/snapshot?limit=2");
            mirror.addAll(page.path("items.id"));
        }
        mirror.addAll(changes(cursor).path("items.id"));

        assertThat(mirror).containsAll(signed);
    }

    @Test
    void versions_that_commit_late_and_out_of_order_are_not_passed_by() throws SQLException {
        Stored written = signed(town);
        String start = changes("").path("next");
        List<String> seen = new ArrayList<>();

        try (Connection late = Database.connect();
                Connection later = Database.connect()) {
            late.setAutoCommit(false);
            later.setAutoCommit(false);
            String first = copy(late, written.id(), 2);
            String second = copy(later, written.id(), 3);
            String third = signed(town, 2028).id() + " 1";

            String cursor = collect(start, seen);
            assertThat(seen).containsExactly(third);

            later.commit();
            cursor = collect(cursor, seen);
            assertThat(seen).containsExactly(third, second);

            late.commit();
            cursor = collect(cursor, seen);
            assertThat(seen).containsExactly(third, second, first);
            assertThat(collect(cursor, seen)).isEqualTo(cursor);
        }
    }

    /// Reads on from `cursor`, a single item at a time, and returns where it ended.
    private String collect(String cursor, List<String> seen) {
        String position = cursor;
        while (true) {
            Response page = as(town.systemReader())
                    .queryParam("after", position)
                    .queryParam("limit", 1)
                    .get(AGREEMENTS + "/changes");
            List<String> ids = page.path("items.id");
            for (int i = 0; i < ids.size(); i++) {
                seen.add(ids.get(i) + " " + page.path("items[" + i + "].version"));
            }
            position = page.path("next");
            if (ids.isEmpty()) {
                return position;
            }
        }
    }

    /// A further signed version of the same agreement, in a transaction that stays open.
    private static String copy(Connection connection, String id, int version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into agreement_version (record_id, version, region, state, content, sha256,
                    budget_total_rupiah, edit, data, recorded_at)
                select record_id, ?, region, state, content, sha256, budget_total_rupiah, edit, data, now()
                from agreement_version where record_id = ? and version = 1
                """)) {
            insert.setInt(1, version);
            insert.setObject(2, UUID.fromString(id));
            assertThat(insert.executeUpdate()).isEqualTo(1);
            return id + " " + version;
        }
    }

    @Test
    void an_expired_cursor_leads_to_the_snapshot() {
        changes(Cursor.encode(UUID.randomUUID(), 1))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:selaras:problem:cursor-expired"))
                .header("Link", containsString("/v1/agreements/snapshot"));
        changes("rubbish").then().statusCode(400);
    }
}
