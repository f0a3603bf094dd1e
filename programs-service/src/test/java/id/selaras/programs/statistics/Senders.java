package id.selaras.programs.statistics;

import static io.restassured.RestAssured.given;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.localstack.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/// Those who send figures, and what they need to start from nothing.
public final class Senders {
    private static final String FEED = TestTokens.token()
            .subject("bps-feed")
            .region("35")
            .roles("bps-feed")
            .sign();
    private static final String INSPECTOR = TestTokens.token()
            .subject("inspector")
            .region("35.73")
            .roles("inspectorate")
            .sign();

    private static final String INSPECTOR_OF_THE_PROVINCE = TestTokens.token()
            .subject("inspector.province")
            .region("35")
            .roles("inspectorate")
            .sign();

    private Senders() {}

    /// The statistics office of the province 35.
    public static RequestSpecification feed() {
        return as(FEED);
    }

    public static RequestSpecification inspector() {
        return as(INSPECTOR);
    }

    public static RequestSpecification inspectorOfTheProvince() {
        return as(INSPECTOR_OF_THE_PROVINCE);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).accept(ContentType.JSON);
    }

    public static void forgetAll() {
        LocalServers.truncate("programs", "statistic_series", "source_answer", "statistic_pull");
    }

    /// Sends figures of Kota Malang or another region of the province.
    public static Response push(Object... figures) {
        return feed().contentType(ContentType.JSON)
                .body(Map.of("source", "Berita Resmi Statistik", "figures", List.of(figures)))
                .post("/v1/statistics/observations");
    }

    public static Map<String, Object> figure(String region, String indicator, String period, Object value) {
        return Map.of("region", region, "indicator", indicator, "period", period, "value", value);
    }
}
