package id.selaras.overlap;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.program.RegionYear;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The service's REST API as its users call it.
public final class Api {
    public static final String HEALTH = "1.02.0.00.0.00.01.0000";
    public static final String SUKUN = "7.01.0.00.0.00.04.0000";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Api() {}

    /// A member of a working group, who sees everything of the region.
    public static RequestSpecification pokja(String region) {
        return as(TestTokens.token().subject("pokja.member").region(region).roles("pokja-member"));
    }

    /// An editor of an agency.
    public static RequestSpecification editor(String region, String opd) {
        return as(TestTokens.token().subject("editor").region(region).opd(opd).roles("opd-editor"));
    }

    public static RequestSpecification as(TestTokens token) {
        return given().auth().oauth2(token.sign()).accept("application/json");
    }

    /// Every finding of a region and year, open or not.
    public static List<Map<String, Object>> findings(RegionYear regionYear) {
        return pokja(regionYear.region())
                .queryParam("fiscalYear", regionYear.fiscalYear())
                .queryParam("limit", 500)
                .get("/v1/findings")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /// Waits for the one finding of a region and year to be as told.
    public static Map<String, Object> awaitFinding(RegionYear regionYear, Predicate<Map<String, Object>> condition) {
        return await().atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(() -> findings(regionYear), all -> all.size() == 1 && condition.test(all.getFirst()))
                .getFirst();
    }

    /// Waits for the first finding of a region and year.
    public static Map<String, Object> awaitFinding(RegionYear regionYear) {
        return awaitFinding(regionYear, any -> true);
    }

    /// Waits for a finding between two programmes.
    public static Map<String, Object> awaitFindingBetween(ProgramBuilder one, ProgramBuilder other) {
        return await().atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(() -> findingBetween(one, other), Optional::isPresent)
                .orElseThrow();
    }

    public static Optional<Map<String, Object>> findingBetween(ProgramBuilder one, ProgramBuilder other) {
        List<Map<String, Object>> all = pokja(one.regionYear().region())
                .queryParam("programId", one.id())
                .get("/v1/findings")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(finding ->
                        finding.get("programs").toString().contains(other.id().toString()))
                .findAny();
    }
}
