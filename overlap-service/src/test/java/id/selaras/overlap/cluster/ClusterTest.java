package id.selaras.overlap.cluster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class ClusterTest {
    private static final String SOCIAL = "1.06.0.00.0.00.01.0000";
    private static final int CROWD = 64;

    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun");
    private final ProgramBuilder social = ProgramBuilder.healthyFamilies(here)
            .opd(SOCIAL, "Dinas Sosial")
            .output("Jumlah rukun warga percontohan", 11, "RW");

    @Test
    void programmesAroundTheSameWorkFormOneClusterThatSaysWhoDoesWhat() {
        register();

        list(Api.pokja(here.region()))
                .body("items", hasSize(1))
                .body("items[0].size", equalTo(3))
                .body("items[0].opds", equalTo(3))
                .body("items[0].budgetRupiah", equalTo(1_260_000_000))
                .body(
                        "items[0].members.opdName",
                        containsInAnyOrder("Dinas Kesehatan", "Kecamatan Sukun", "Dinas Sosial"))
                .body("items[0].members.find { it.opd == '%s' }.outputs[0].unit".formatted(SOCIAL), equalTo("RW"));
    }

    @Test
    void programmeTellsItsCluster() {
        register();

        Api.pokja(here.region())
                .get("/v1/clusters/{id}", sukun.id())
                .then()
                .statusCode(200)
                .body("members", hasSize(3));
        Api.pokja(here.region())
                .get("/v1/clusters/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.pokja("36.99").get("/v1/clusters/{id}", sukun.id()).then().statusCode(404);
    }

    @Test
    void agencySeesItsOwnClustersOnly() {
        register();

        list(Api.editor(here.region(), SOCIAL)).body("items", hasSize(1));
        list(Api.editor(here.region(), "2.07.0.00.0.00.01.0000")).body("items", hasSize(0));
        Api.editor(here.region(), "2.07.0.00.0.00.01.0000")
                .get("/v1/clusters/{id}", sukun.id())
                .then()
                .statusCode(403);
    }

    @Test
    void dismissedPairsHoldNoClusterTogether() {
        Topics.publish(Event.registered(health), Event.registered(sukun));
        String finding = Api.awaitFindingBetween(health, sukun).get("id").toString();
        list(Api.pokja(here.region())).body("items", hasSize(1));

        Api.pokja(here.region())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"kind\": \"DISMISS\", \"reason\": \"Keluarga yang berbeda\"}")
                .post("/v1/findings/{id}/steps", finding)
                .then()
                .statusCode(200);

        list(Api.pokja(here.region())).body("items", hasSize(0));
    }

    @Test
    void refusesWhoMayNotAndWhatItCannotRead() {
        given().get("/v1/clusters").then().statusCode(401);
        given().get("/v1/clusters/{id}", sukun.id()).then().statusCode(401);
        Api.as(TestTokens.token().region(here.region()).roles("bps-feed"))
                .get("/v1/clusters")
                .then()
                .statusCode(403);
        Api.pokja(here.region())
                .queryParam("region", "36.99")
                .queryParam("fiscalYear", 2027)
                .get("/v1/clusters")
                .then()
                .statusCode(403);
        Api.pokja(here.region()).get("/v1/clusters").then().statusCode(422);
        Api.pokja(here.region())
                .queryParam("fiscalYear", here.fiscalYear())
                .queryParam("after", "rubbish")
                .get("/v1/clusters")
                .then()
                .statusCode(400);
    }

    @Test
    void crowdIsOneClusterAndItsFindingsAreBoundedAndTheSameInAnyOrder() {
        List<ProgramBuilder> crowd = crowd();
        Topics.publish(crowd.stream().map(Event::registered).toList());
        Topics.awaitProcessed(here);
        Set<String> open = open();
        List<Event> again = new ArrayList<>(
                crowd.stream().map(ProgramBuilder::next).map(Event::amended).toList());
        Collections.shuffle(again, new Random(3));

        Topics.publish(again);
        Topics.awaitProcessed(here);

        list(Api.pokja(here.region())).body("items", hasSize(1)).body("items[0].size", equalTo(CROWD));
        assertThat(open).hasSizeBetween(CROWD * 10, CROWD * 20);
        assertThat(open()).isEqualTo(open);
    }

    private void register() {
        Topics.publish(
                Event.registered(health),
                Event.registered(sukun),
                Event.registered(social),
                Event.registered(ProgramBuilder.welding(here)));
        Topics.awaitProcessed(here);
    }

    /// Programmes of four agencies that say the same, with other budgets: so that each has more than forty partners.
    private List<ProgramBuilder> crowd() {
        List<ProgramBuilder> crowd = new ArrayList<>();
        for (int number = 0; number < CROWD; number++) {
            crowd.add(ProgramBuilder.healthyFamilies(here)
                    .opd("7.01.0.00.0.00.0%d.0000".formatted(1 + number % 4), "Kecamatan " + number % 4)
                    .budget(1_000_000L * (1 + number)));
        }
        return crowd;
    }

    private Set<String> open() {
        Set<String> ids = new TreeSet<>();
        String after = null;
        do {
            RequestSpecification request = Api.pokja(here.region())
                    .queryParam("fiscalYear", here.fiscalYear())
                    .queryParam("status", "OPEN")
                    .queryParam("limit", 500);
            if (after != null) {
                request.queryParam("after", after);
            }
            ValidatableResponse page = request.get("/v1/findings").then().statusCode(200);
            ids.addAll(page.extract().<List<String>>path("items.id"));
            after = page.extract().path("next");
        } while (after != null);
        return ids;
    }

    private ValidatableResponse list(RequestSpecification who) {
        return who.queryParam("fiscalYear", here.fiscalYear())
                .get("/v1/clusters")
                .then()
                .statusCode(200);
    }
}
