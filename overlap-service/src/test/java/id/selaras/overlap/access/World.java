package id.selaras.overlap.access;

import static io.restassured.RestAssured.given;

import id.selaras.localstack.testing.api.AccessProbe;
import id.selaras.localstack.testing.api.ApiDocument;
import id.selaras.localstack.testing.api.Attack;
import id.selaras.localstack.testing.api.Operation;
import id.selaras.localstack.testing.api.Records;
import id.selaras.overlap.Api;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// A city of its own with a finding between the programmes of two agencies, of which the first asks.
final class World {
    private static final String OTHER_CITY = "92.71";
    private static final String UNCONCERNED = "2.07.0.00.0.00.01.0000";

    /// Nothing that could be read: what these do is too much for a test that runs beside others.
    private static final String UNREADABLE = "{";

    private static final Set<String> UNTOUCHED =
            Set.of("POST /v1/rebuilds", "POST /v1/dead-letters/{id}/replays", "POST /v1/webhooks/{id}/test");

    private final ApiDocument document;
    private final Records records;

    private World(ApiDocument document, Records records) {
        this.document = document;
        this.records = records;
    }

    static World set() {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
        ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun");
        Topics.publish(Event.registered(health), Event.registered(sukun));
        String finding = Api.awaitFindingBetween(health, sukun).get("id").toString();
        Records records = new Records(here.region(), OTHER_CITY, Api.HEALTH, UNCONCERNED)
                .record("/v1/findings/{id}", finding)
                .record("/v1/clusters/{programId}", health.id().toString())
                .value("fiscalYear", String.valueOf(here.fiscalYear()))
                .body("POST /v1/findings/{id}/steps", "{\"kind\": \"COMMENT\", \"reason\": \"Mohon dicek\"}")
                .body("POST /v1/rebuilds", UNREADABLE)
                .body("POST /v1/screenings", health.draft().toString());
        return new World(document(), records);
    }

    static ApiDocument document() {
        return ApiDocument.of(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    List<Operation> operations() {
        return document.operations();
    }

    AccessProbe probe() {
        return new AccessProbe(address(), document, records);
    }

    Attack attack() {
        return new Attack(address(), document, records);
    }

    /// What reaches out into the world, or works on the whole region, is left alone.
    boolean mayBeAttacked(Operation operation) {
        return !UNTOUCHED.contains(operation.name());
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }
}
