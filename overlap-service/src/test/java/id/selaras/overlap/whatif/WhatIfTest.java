package id.selaras.overlap.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OverlapServiceTest
class WhatIfTest {
    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .output("Jumlah rukun warga percontohan", 11, "RW");

    @BeforeEach
    void register() {
        Topics.publish(
                Event.registered(health), Event.registered(sukun), Event.registered(ProgramBuilder.welding(here)));
        Api.awaitFindingBetween(health, sukun);
    }

    @Test
    void sameConfigurationGivesTheSameFindings() {
        whatIf("")
                .statusCode(200)
                .body("programs", equalTo(3))
                .body("present.SAME_INPUT_DIFFERENT_OUTPUT", equalTo(1))
                .body("proposed.SAME_INPUT_DIFFERENT_OUTPUT", equalTo(1))
                .body("appeared.count", equalTo(0))
                .body("disappeared.count", equalTo(0))
                .body("changed.count", equalTo(0));
    }

    @Test
    void otherThresholdsShowWhatWouldChangeAndStoreNothing() {
        List<Map<String, Object>> before = Api.findings(here);

        whatIf(", \"rule\": {\"sameInput\": 0.5, \"partlySameInput\": 0.4, \"sameOutput\": 0.01}")
                .statusCode(200)
                .body("proposed.DUPLICATION", equalTo(1))
                .body("changed.count", equalTo(1))
                .body("changed.examples[0].from", equalTo("SAME_INPUT_DIFFERENT_OUTPUT"))
                .body("changed.examples[0].to", equalTo("DUPLICATION"))
                .body("changed.examples[0].titles.size()", equalTo(2));

        assertThat(Api.findings(here)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rule': {'sameInput': 0.4, 'partlySameInput': 0.5, 'sameOutput': 0.5} | /rule/partlySameInput",
                "'rule': {'sameInput': 2, 'partlySameInput': 0.5, 'sameOutput': 0.5} | /rule/sameInput",
                "'findingsPerProgram': 0 | /findingsPerProgram"
            })
    void configurationThatCannotBeIsPointedAt(String part, String pointer) {
        whatIf(", " + part.replace('\'', '"')).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void agenciesAndStrangersAreRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/what-ifs")
                .then()
                .statusCode(401);
        Api.editor(here.region(), Api.SUKUN)
                .contentType("application/json")
                .body("{\"fiscalYear\": 2027}")
                .post("/v1/what-ifs")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse whatIf(String more) {
        return Api.pokja(here.region())
                .contentType("application/json")
                .body("{\"fiscalYear\": " + here.fiscalYear() + more + "}")
                .post("/v1/what-ifs")
                .then();
    }
}
