package id.selaras.overlap.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OverlapServiceTest
class ConfigurationTest {
    private static final String COUNTS_EVERY_OUTPUT_AS_THE_SAME =
            "\"rule\": {\"sameInput\": 0.5, \"partlySameInput\": 0.4, \"sameOutput\": 0.01}";
    private static final String PATH = "/v1/detector-configurations";

    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .output("Jumlah rukun warga percontohan", 11, "RW");

    @BeforeEach
    void register() {
        Topics.publish(Event.registered(health), Event.registered(sukun));
        Api.awaitFindingBetween(health, sukun);
    }

    @Test
    void findingsAreJudgedAnewByWhatIsMadeActiveAndBackAgain() {
        assertThat(findingClass()).isEqualTo("SAME_INPUT_DIFFERENT_OUTPUT");

        String rebuild = activate("\"0\"", COUNTS_EVERY_OUTPUT_AS_THE_SAME)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(1))
                .body("active", equalTo(true))
                .body("rebuildId", notNullValue())
                .extract()
                .path("rebuildId");
        awaitRebuild(rebuild);

        assertThat(findingClass()).isEqualTo("DUPLICATION");
        assertThat(detectorVersion()).endsWith("+" + here.region() + "-1");
        Topics.publish(Event.amended(sukun.next()));
        Api.awaitFinding(here, finding -> finding.get("programs").toString().contains("version=2"));
        assertThat(findingClass()).isEqualTo("DUPLICATION");

        awaitRebuild(activate("\"1\"", "\"findingsPerProgram\": 20")
                .statusCode(201)
                .extract()
                .path("rebuildId"));

        assertThat(findingClass()).isEqualTo("SAME_INPUT_DIFFERENT_OUTPUT");
        Api.pokja(here.region())
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("items.version", contains(2, 1))
                .body("items.active", contains(true, false))
                .body("items[1].rule.sameOutput", equalTo(0.01f))
                .body("items[1].reason", equalTo("Dicoba lebih dahulu"));
    }

    @Test
    void activationIsAuditedAndLeavesOtherRegionsAlone() {
        RegionYear elsewhere = RegionYears.unused();

        activate("\"0\"", COUNTS_EVERY_OUTPUT_AS_THE_SAME).statusCode(201);

        Api.as(TestTokens.token().subject("inspector").region(here.region()).roles("inspectorate"))
                .queryParam("action", "detector-configuration.activate")
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.recordId", hasItem(here.region() + "/1"));
        Api.pokja(elsewhere.region()).get(PATH).then().body("items.size()", equalTo(0));
    }

    @Test
    void activationNeedsTheVersionItIsBasedOn() {
        secretariat()
                .body(body(COUNTS_EVERY_OUTPUT_AS_THE_SAME))
                .post(PATH)
                .then()
                .statusCode(428);
        activate("\"7\"", COUNTS_EVERY_OUTPUT_AS_THE_SAME).statusCode(412);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rule': {'sameInput': 0.4, 'partlySameInput': 0.5, 'sameOutput': 0.5} | /rule/partlySameInput",
                "'lexicon': 'nonsense' | /lexicon",
                "'findingsPerProgram': 1001 | /findingsPerProgram"
            })
    void configurationThatCannotBeIsPointedAt(String part, String pointer) {
        activate("\"0\"", part.replace('\'', '"')).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void onlyTheSecretariatActivates() {
        RestAssured.given().get(PATH).then().statusCode(401);
        Api.pokja(here.region())
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body(COUNTS_EVERY_OUTPUT_AS_THE_SAME))
                .post(PATH)
                .then()
                .statusCode(403);
        Api.editor(here.region(), Api.SUKUN).get(PATH).then().statusCode(403);
    }

    private ValidatableResponse activate(String version, String part) {
        return secretariat()
                .header("If-Match", version)
                .body(body(part))
                .post(PATH)
                .then();
    }

    private static String body(String part) {
        return "{" + part + ", \"reason\": \"Dicoba lebih dahulu\"}";
    }

    private RequestSpecification secretariat() {
        return Api.as(TestTokens.token()
                        .subject("secretariat")
                        .region(here.region())
                        .roles("secretariat"))
                .contentType("application/json");
    }

    private void awaitRebuild(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> secretariat().get("/v1/rebuilds/{id}", id).path("state"), "DONE"::equals);
    }

    private String findingClass() {
        return Api.findings(here).getFirst().get("class").toString();
    }

    private String detectorVersion() {
        return ((Map<?, ?>) Api.findings(here).getFirst().get("detector"))
                .get("version")
                .toString();
    }
}
