package id.selaras.overlap.coordination;

import id.selaras.overlap.Api;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/// A finding and the people who work on it.
final class Coordinations {
    final RegionYear here;
    final ProgramBuilder health;
    final ProgramBuilder sukun;
    final String finding;

    private Coordinations(RegionYear here, ProgramBuilder health, ProgramBuilder sukun) {
        this.here = here;
        this.health = health;
        this.sukun = sukun;
        Topics.publish(Event.registered(health), Event.registered(sukun));
        this.finding = Api.awaitFindingBetween(health, sukun).get("id").toString();
    }

    /// Health agency and kecamatan do the same work, and count the same.
    static Coordinations duplication(RegionYear here) {
        return new Coordinations(
                here,
                ProgramBuilder.healthyFamilies(here),
                ProgramBuilder.healthyFamilies(here)
                        .opd(Api.SUKUN, "Kecamatan Sukun")
                        .budget(85_000_000));
    }

    /// The same work with different results.
    static Coordinations sameInput(RegionYear here) {
        return new Coordinations(
                here,
                ProgramBuilder.healthyFamilies(here),
                ProgramBuilder.healthyFamilies(here)
                        .opd(Api.SUKUN, "Kecamatan Sukun")
                        .budget(85_000_000)
                        .output("Jumlah rukun warga percontohan", 11, "RW"));
    }

    RequestSpecification pokja() {
        return Api.pokja(here.region());
    }

    ValidatableResponse take(RequestSpecification who, long version, String step) {
        return who.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(step)
                .post("/v1/findings/{id}/steps", finding)
                .then();
    }

    /// Takes a step as a working group's member, which must succeed.
    Coordinations taken(long version, String step) {
        take(pokja(), version, step).statusCode(200);
        return this;
    }

    ValidatableResponse coordination() {
        return pokja().get("/v1/findings/{id}/coordination", finding).then().statusCode(200);
    }

    static String step(String kind, String reason) {
        return "{\"kind\": \"%s\", \"reason\": \"%s\"}".formatted(kind, reason);
    }
}
