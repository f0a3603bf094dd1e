package id.selaras.overlap.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OverlapServiceTest
class FindingListTest {
    private static final String KLOJEN = "7.01.0.00.0.00.02.0000";

    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .budget(85_000_000);
    private final ProgramBuilder klojen = ProgramBuilder.healthyFamilies(here)
            .opd(KLOJEN, "Kecamatan Klojen")
            .title("Pembinaan hidup bersih dan sehat keluarga miskin Klojen")
            .output("Jumlah rukun warga percontohan", 11, "RW")
            .budget(60_000_000);

    /// Three findings: health with Sukun (duplication), and Klojen with both (other output).
    @BeforeEach
    void publish() {
        Topics.publish(Event.registered(health), Event.registered(sukun), Event.registered(klojen));
        Api.awaitFindingBetween(sukun, klojen);
        Api.awaitFindingBetween(health, klojen);
    }

    @Test
    void classFilterMayBeRepeated() {
        list().queryParam("class", "DUPLICATION")
                .get("/v1/findings")
                .then()
                .body("items.class", contains("DUPLICATION"));
        list().queryParam("class", "DUPLICATION", "SAME_INPUT_DIFFERENT_OUTPUT")
                .get("/v1/findings")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void findingsOfAnAgencyOrOfAProgramme() {
        list().queryParam("opd", Api.SUKUN).get("/v1/findings").then().body("items", hasSize(2));
        list().queryParam("programId", klojen.id()).get("/v1/findings").then().body("items", hasSize(2));
        list().queryParam("programId", klojen.id())
                .queryParam("opd", Api.SUKUN)
                .get("/v1/findings")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void leastSimilarityAndLeastRupiah() {
        list().queryParam("minRupiahAtStake", 70_000_000)
                .get("/v1/findings")
                .then()
                .body("items.rupiahAtStake", contains(85_000_000));
        list().queryParam("minRupiahAtStake", 1_000_000_000)
                .get("/v1/findings")
                .then()
                .body("items", hasSize(0));
        JsonPath alike = list().queryParam("minInputSimilarity", "0.9")
                .get("/v1/findings")
                .jsonPath();
        assertThat(alike.getList("items.inputSimilarity", Float.class)).allMatch(similarity -> similarity >= 0.9f);
    }

    @Test
    void statusTellsOpenFromSuperseded() {
        Topics.publish(Event.withdrawn(klojen));
        await().untilAsserted(() -> list().queryParam("status", "SUPERSEDED")
                .get("/v1/findings")
                .then()
                .body("items", hasSize(2)));

        list().queryParam("status", "OPEN").get("/v1/findings").then().body("items.class", contains("DUPLICATION"));
    }

    @Test
    void wordsOfATitleAreFoundInWhateverForm() {
        list().queryParam("text", "bina klojen").get("/v1/findings").then().body("items", hasSize(2));
        list().queryParam("text", "las").get("/v1/findings").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "rupiahAtStake, desc, 1",
        "rupiahAtStake, asc, 2",
        "inputSimilarity, desc, 1",
        "foundAt, asc, 2",
        "foundAt, , 1"
    })
    void pagesFollowOneAnotherInOrderWithoutGapOrRepetition(String sort, String order, int limit) {
        List<String> ids = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification page = list().queryParam("sort", sort).queryParam("limit", limit);
            if (order != null) {
                page.queryParam("order", order);
            }
            if (next != null) {
                page.queryParam("after", next);
            }
            JsonPath answer =
                    page.get("/v1/findings").then().statusCode(200).extract().jsonPath();
            ids.addAll(answer.getList("items.id"));
            if (!sort.equals("foundAt")) {
                values.addAll(answer.getList("items." + sort, Double.class));
            }
            next = answer.getString("next");
        } while (next != null);

        assertThat(ids).hasSize(3);
        assertThat(new HashSet<>(ids)).hasSize(3);
        assertThat(values)
                .isSortedAccordingTo("asc".equals(order) ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }

    @Test
    void everyBadParameterIsNamedAtOnce() {
        list().queryParam("class", "NONE")
                .queryParam("status", "CLOSED")
                .queryParam("programId", "x")
                .queryParam("minInputSimilarity", "1.1")
                .queryParam("minRupiahAtStake", "-1")
                .queryParam("sort", "title")
                .queryParam("order", "up")
                .get("/v1/findings")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "class",
                                "status",
                                "programId",
                                "minInputSimilarity",
                                "minRupiahAtStake",
                                "sort",
                                "order"))
                .body(
                        "errors.detail",
                        hasItems(
                                "Harus bilangan dari 0 sampai 1.",
                                "Harus salah satu dari: OPEN, CLUSTERED, SUPERSEDED."));
    }

    @Test
    void faultsAreWordedInTheCallersLanguage() {
        list().header("Accept-Language", "en")
                .queryParam("minInputSimilarity", "NaN")
                .get("/v1/findings")
                .then()
                .statusCode(422)
                .body("errors.detail", contains("Must be a number from 0 to 1."));
    }

    @Test
    void limitOutOfRangeIsRefused() {
        list().queryParam("limit", 501).get("/v1/findings").then().statusCode(422);
        list().queryParam("limit", 0).get("/v1/findings").then().statusCode(422);
    }

    @Test
    void cursorOfAnotherOrderOrNoCursorAtAllIsRefused() {
        String cursor =
                list().queryParam("limit", 1).get("/v1/findings").jsonPath().getString("next");

        list().queryParam("sort", "rupiahAtStake")
                .queryParam("after", cursor)
                .get("/v1/findings")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:selaras:problem:malformed"));
        list().queryParam("after", "rubbish!").get("/v1/findings").then().statusCode(400);
    }

    private RequestSpecification list() {
        return Api.pokja(here.region()).queryParam("fiscalYear", here.fiscalYear());
    }
}
