package id.selaras.programs;

import io.restassured.response.Response;
import java.util.Map;

/// The agencies of the tests, entered through the registry's own door.
public final class Agencies {
    public static final String DINSOS = "1.06.0.00.0.00.01.0000";
    public static final String DINKES = "1.02.0.00.0.00.01.0000";

    private Agencies() {}

    /// May be called again and again: what stands already is not changed.
    public static void enter() {
        enter(Callers.SECRETARIAT, DINSOS, "35.73", "Dinas Sosial", "dinsos");
        enter(Callers.SECRETARIAT, DINKES, "35.73", "Dinas Kesehatan", "dinkes");
        enter(Callers.SECRETARIAT_BATU, DINSOS, "35.79", "Dinas Sosial Kota Batu", "dinsos-batu");
    }

    private static void enter(Callers caller, String code, String region, String name, String shortName) {
        Response answer = caller.sends(Map.of("region", region, "name", name, "shortName", shortName, "active", true))
                .put("/v1/opds/{code}", code);
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new AssertionError("entering " + name + " was answered by " + answer.asString());
        }
    }
}
