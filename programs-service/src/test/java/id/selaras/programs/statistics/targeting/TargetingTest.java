package id.selaras.programs.statistics.targeting;

import static id.selaras.programs.statistics.Senders.figure;
import static id.selaras.programs.statistics.Senders.push;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.Senders;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class TargetingTest {

    /// Blimbing has eleven kelurahan, the city 57.
    @BeforeEach
    void threeProgrammes() {
        LocalServers.truncate("programs", "program");
        Senders.forgetAll();
        Agencies.enter();
        register(57_000_000, 570, "35.73");
        register(11_000_000, 110, "35.73.01");
        register(8_000_000, 20, "35.73.01.1001", "35.73.02.1001");
        push(
                        figure("35.73.01", "poor-people", "2023", 9000),
                        figure("35.73.01", "poor-people", "2024", 8000),
                        figure("35.73.01.1001", "poor-people", "2024", 0))
                .then()
                .statusCode(200);
    }

    private static void register(long rupiah, int people, String... places) {
        Callers.EDITOR_DINSOS
                .sends(Map.ofEntries(
                        Map.entry("fiscalYear", 2027),
                        Map.entry("title", "Program " + rupiah),
                        Map.entry("description", "Bantuan"),
                        Map.entry("start", "2027-02-01"),
                        Map.entry("end", "2027-11-30"),
                        Map.entry("cluster", "SOCIAL_ASSISTANCE"),
                        Map.entry(
                                "inputs",
                                List.of(Map.of("kind", "FUNDS", "description", "Belanja", "amountRupiah", rupiah))),
                        Map.entry("targetGroups", List.of(Map.of("category", "Warga miskin", "count", people))),
                        Map.entry("locations", List.of(places)),
                        Map.entry(
                                "outputs", List.of(Map.of("indicator", "Penerima", "target", people, "unit", "Orang"))),
                        Map.entry("outcomes", List.of())))
                .post("/v1/programs")
                .then()
                .statusCode(201);
    }

    private static Response ask(Callers caller, String query) {
        return caller.asks().get("/v1/statistics/targeting?" + query);
    }

    @Test
    void kecamatanShowPoorPeopleAndPlannedWorkSideBySide() {
        ask(Callers.POKJA, "region=35.73&fiscalYear=2027")
                .then()
                .statusCode(200)
                .body("places", hasSize(5))
                .body("places[0].name", equalTo("Blimbing"))
                .body("places[0].poorPeople", equalTo(8000))
                .body("places[0].poorPeoplePeriod", equalTo("2024"))
                .body("places[0].programs", equalTo(2))
                .body("places[0].cityWidePrograms", equalTo(1))
                // 11 of 57 kelurahan, all of Blimbing's own, half of the third.
                .body("places[0].plannedRupiah", equalTo(11_000_000 + 11_000_000 + 4_000_000))
                .body("places[0].plannedBeneficiaries", equalTo(110 + 110 + 10))
                .body("places[0].rupiahPerPoorPerson", equalTo(3250))
                .body("places[1].poorPeople", nullValue())
                .body("places.plannedRupiah.sum()", equalTo(76_000_000));
    }

    @Test
    void kelurahanWithoutAProgrammeOfTheirOwnAreGaps() {
        ask(Callers.POKJA, "region=35.73&fiscalYear=2027&level=KELURAHAN")
                .then()
                .body("places", hasSize(57))
                .body("gaps", hasSize(57 - 11 - 1))
                .body("gaps.code", not(hasItem("35.73.01.1002")))
                .body("gaps.code", not(hasItem("35.73.02.1001")))
                .body("gaps.cityWidePrograms.unique()", equalTo(List.of(1)))
                .body("places.find { it.code == '35.73.01.1001' }.plannedRupiah", equalTo(6_000_000))
                .body("places.find { it.code == '35.73.01.1001' }.rupiahPerPoorPerson", nullValue());
    }

    @Test
    void aKecamatanIsLookedAtAlone() {
        ask(Callers.POKJA, "region=35.73.02&fiscalYear=2027&level=KELURAHAN")
                .then()
                .body("places", hasSize(11))
                .body("places[0].plannedRupiah", equalTo(1_000_000 + 4_000_000));
    }

    @Test
    void inAYearWithoutProgrammesEverythingIsAGap() {
        ask(Callers.POKJA, "region=35.73&fiscalYear=2030")
                .then()
                .body("gaps", hasSize(57))
                .body("gaps.cityWidePrograms.unique()", equalTo(List.of(0)))
                .body("places.plannedRupiah.sum()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "region=35.79&fiscalYear=2027, 403",
        "region=35.99&fiscalYear=2027, 404",
        "region=35&fiscalYear=2027, 422",
        "region=35.73, 422",
        "region=35.73&fiscalYear=2027&level=CITY, 422",
    })
    void otherRegionsAndUnreadableParametersAreRefused(String query, int status) {
        ask(Callers.POKJA, query).then().statusCode(status);
    }
}
