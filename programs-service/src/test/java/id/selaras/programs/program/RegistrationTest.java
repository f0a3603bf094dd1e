package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class RegistrationTest {

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void aWholeProgrammeIsRegistered() {
        Response answer = Callers.EDITOR_DINSOS.sends(Body.whole()).post("/v1/programs");

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern("http://localhost:\\d+/v1/programs/" + answer.path("id")))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*"))
                .body("version", equalTo(1))
                .body("status", equalTo("REGISTERED"))
                .body("region", equalTo("35.73"))
                .body("opd", equalTo(Map.of("code", Agencies.DINSOS, "name", "Dinas Sosial")))
                .body(
                        "nomenclature",
                        equalTo(Map.of(
                                "code", "1.06.04.2.01.0001", "edition", "2027", "title", "Penyediaan Permakanan")))
                .body("supportProgram", equalTo(false))
                .body("start", equalTo("2027-01-15"))
                .body("cluster", equalTo("SOCIAL_ASSISTANCE"))
                .body("workingGroup", equalTo("COMPLAINTS"))
                .body("inputs[0].quantity", equalTo(350.5f))
                .body("inputs[0].amountRupiah", equalTo(2_520_000_000L))
                .body("inputs[1].unit", nullValue())
                .body("targetGroups[0].welfareDecileTo", equalTo(2))
                .body(
                        "locations",
                        equalTo(List.of(
                                Map.of("code", "35.73.01", "name", "Blimbing", "kind", "KECAMATAN"),
                                Map.of("code", "35.73.02.1001", "name", "Klojen", "kind", "KELURAHAN"))))
                .body("outputs[0].target", equalTo(350))
                .body("outcomes[0].baseline", equalTo(71.25f))
                .body("budgetRupiah", equalTo(2_700_000_000L))
                .body("registeredAt", notNullValue())
                .body("changedAt", equalTo(answer.path("registeredAt")));
    }

    @Test
    void whatIsReadIsWhatWasAnswered() {
        Response registered = Callers.EDITOR_DINSOS.sends(Body.whole()).post("/v1/programs");

        Response read = Callers.POKJA.asks().get("/v1/programs/{id}", registered.<String>path("id"));

        assertThat(read.asString()).isEqualTo(registered.asString());
    }

    @Test
    void anInitiativeWithoutACodeIsRegistered() {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/nomenclatureCode", null))
                .post("/v1/programs")
                .then()
                .statusCode(201)
                .body("nomenclature", nullValue());
    }

    @Test
    void theSupportProgrammeIsRegisteredAndMarked() {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/nomenclatureCode", "1.06.01.2.01.0001"))
                .post("/v1/programs")
                .then()
                .statusCode(201)
                .body("supportProgram", equalTo(true))
                .body("nomenclature.code", equalTo("1.06.01.2.01.0001"))
                .body("nomenclature.title", equalTo("Penyusunan Dokumen Perencanaan Perangkat Daerah"));
    }

    @Test
    void whiteSpaceAroundTextsIsDropped() {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/title", "  Permakanan \n"))
                .post("/v1/programs")
                .then()
                .statusCode(201)
                .body("title", equalTo("Permakanan"));
    }

    @Test
    void behindAGatewayLocationIsThePublicAddress() {
        Callers.EDITOR_DINSOS
                .sends(Body.whole())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "selaras.example")
                .header("X-Forwarded-Prefix", "/api/programs")
                .post("/v1/programs")
                .then()
                .header("Location", matchesPattern("https://selaras\\.example/api/programs/v1/programs/[0-9a-f-]{36}"));
    }

    @Test
    void withoutTokenNobodyRegisters() {
        given().contentType(ContentType.JSON)
                .body(Body.whole())
                .post("/v1/programs")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:unauthenticated"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD_DINSOS", "SECRETARIAT", "POKJA", "PROVINCE_READER"})
    void onlyEditorsRegister(Callers caller) {
        caller.sends(Body.whole())
                .post("/v1/programs")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:selaras:problem:forbidden"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EDITOR_UNREGISTERED | OPD "9.99.0.00.0.00.01.0000" dalam token Anda tidak terdaftar
            EDITOR_WITHOUT_OPD  | Token Anda tidak menyebut OPD
            """)
    void anOpdThatTheRegistryDoesNotKnowRegistersNothing(Callers caller, String reason) {
        caller.sends(Body.whole()).post("/v1/programs").then().statusCode(403).body("detail", containsString(reason));
    }

    @Test
    void anotherCitysAgencyOfTheSameCodeWritesInItsOwnCity() {
        Callers.EDITOR_DINSOS_BATU
                .sends(Body.with("/locations", List.of("35.79")))
                .post("/v1/programs")
                .then()
                .statusCode(201)
                .body("region", equalTo("35.79"))
                .body("opd.name", equalTo("Dinas Sosial Kota Batu"));
    }

    @Test
    void theOpdOfTheBodyIsNoField() {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/opd", Agencies.DINKES))
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/opd")));
    }

    @ParameterizedTest(name = "{0} brings {1}")
    @CsvSource({
        "1.6.04.2.01.1, 1.06.04.2.01.0001",
        "1.06.04.2.01.01, 1.06.04.2.01.0001",
        "1.06.04.2.01.0099, 1.06.04.2.01.0009",
        "9.99.01.2.01.0001, 9.01.02.7.01.0001",
    })
    void anUnknownNomenclatureCodeBringsTheNearest(String code, String nearest) {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/nomenclatureCode", code))
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/nomenclatureCode"))
                .body("errors[0].suggestions", hasItem(nearest));
    }

    @ParameterizedTest(name = "{0} brings {1}")
    @CsvSource({
        "35.73.1, 35.73.01",
        "35.73.01.1099, 35.73.01.1001",
        "3573040, 35.73.01",
        "Blimbing, 35.73.01",
        "35.79.01, 35.73.01",
    })
    void anUnknownOrForeignPlaceBringsTheNearest(String place, String nearest) {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/locations", List.of(place)))
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/locations/0"))
                .body("errors[0].suggestions", hasItem(nearest));
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        Map<String, Object> body = Body.with("/end", "2028-01-01");
        body.put("nomenclatureCode", "nonsense");
        body.put("locations", List.of("99.99"));
        body.remove("cluster");

        Callers.EDITOR_DINSOS
                .sends(body)
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("errors", hasSize(4))
                .body("errors.pointer", hasItems("/end", "/nomenclatureCode", "/locations/0", "/cluster"));
    }

    @Test
    void problemsAreToldInEnglishOnRequest() {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/end", "2027-01-01"))
                .header("Accept-Language", "en-GB, en;q=0.8")
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .header("Content-Language", "en")
                .body("errors[0].detail", equalTo("Must not come before the start, 2027-01-15."));
    }

    @Test
    void theSamePostSentTwiceMakesOneProgramme() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Body.whole();

        Response first =
                Callers.EDITOR_DINSOS.sends(body).header("Idempotency-Key", key).post("/v1/programs");
        Response second =
                Callers.EDITOR_DINSOS.sends(body).header("Idempotency-Key", key).post("/v1/programs");

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", "\"1\"")
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void aUsedKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Callers.EDITOR_DINSOS.sends(Body.whole()).header("Idempotency-Key", key).post("/v1/programs");

        Callers.EDITOR_DINSOS
                .sends(Body.with("/title", "Lain"))
                .header("Idempotency-Key", key)
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:selaras:problem:idempotency-key-reused"));
    }
}
