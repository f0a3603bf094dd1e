package id.selaras.overlap.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Reading again only what is new: tags, history, change feed.
@OverlapServiceTest
class FindingFeedTest {
    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun");

    @Test
    void unchangedFindingIsNotSentAgain() {
        String path = "/v1/findings/" + found();
        String tag = Api.pokja(here.region()).get(path).header("ETag");

        Api.pokja(here.region())
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        Topics.publish(Event.withdrawn(sukun));
        Api.awaitFinding(here, each -> each.get("version").equals(2));

        Api.pokja(here.region()).header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void everyStateOfAFindingIsKept() {
        String path = "/v1/findings/" + found() + "/versions";
        Topics.publish(
                Event.amended(sukun.next().output("Jumlah rukun warga percontohan", 11, "RW")),
                Event.withdrawn(health));
        Api.awaitFinding(here, each -> each.get("version").equals(3));

        Api.pokja(here.region())
                .get(path)
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.state", contains("SUPERSEDED", "OPEN", "OPEN"))
                .body(
                        "items.data.class",
                        contains("SAME_INPUT_DIFFERENT_OUTPUT", "SAME_INPUT_DIFFERENT_OUTPUT", "DUPLICATION"));
        String next = Api.pokja(here.region())
                .queryParam("limit", 2)
                .get(path)
                .jsonPath()
                .getString("next");
        Api.pokja(here.region()).queryParam("after", next).get(path).then().body("items.version", contains(1));
        Api.pokja(here.region())
                .queryParam("after", "rubbish!")
                .get(path)
                .then()
                .statusCode(400);
    }

    @Test
    void mirrorStartsFromTheSnapshotAndFollowsTheChanges() {
        String id = found();
        JsonPath snapshot =
                Api.pokja(here.region()).get("/v1/findings/snapshot").jsonPath();
        Map<String, Object> start = itemOf(snapshot.getList("items"), id);
        Topics.publish(Event.withdrawn(sukun));
        Api.awaitFinding(here, each -> each.get("version").equals(2));

        List<Map<String, Object>> changes = changesAfter(snapshot.getString("changes"));

        assertThat(start).containsEntry("version", 1).containsEntry("state", "OPEN");
        assertThat(changes)
                .filteredOn(item -> item.get("id").equals(id))
                .extracting(item -> item.get("version"), item -> item.get("state"))
                .contains(tuple(2, "SUPERSEDED"));
        assertThat(itemOf(changes, id).get("data")).isInstanceOfSatisfying(Map.class, data -> assertThat(data)
                .containsEntry("id", id)
                .containsKeys("programs", "evidence", "detector"));
    }

    @Test
    void feedOfAnotherRegionIsEmpty() {
        found();

        assertThat(Api.pokja("12.01").get("/v1/findings/changes").jsonPath().getList("items"))
                .isEmpty();
    }

    private String found() {
        Topics.publish(Event.registered(health), Event.registered(sukun));
        return (String) Api.awaitFinding(here).get("id");
    }

    private List<Map<String, Object>> changesAfter(String cursor) {
        List<Map<String, Object>> items = new ArrayList<>();
        JsonPath page;
        String after = cursor;
        do {
            page = Api.pokja(here.region())
                    .queryParam("after", after)
                    .get("/v1/findings/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            after = page.getString("next");
        } while (page.getBoolean("more"));
        return items;
    }

    private static Map<String, Object> itemOf(List<Map<String, Object>> items, String id) {
        return items.stream()
                .filter(item -> item.get("id").equals(id))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
