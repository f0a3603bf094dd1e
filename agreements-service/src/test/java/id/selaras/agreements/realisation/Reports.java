package id.selaras.agreements.realisation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;

/// Reports as an OPD's editor sends them.
public final class Reports {
    private Reports() {}

    public static Response report(String token, String agreement, String indicator, int quarter, String figure) {
        return send(token, agreement, body(indicator, quarter, figure, ""));
    }

    static Response correct(String token, String agreement, String indicator, int quarter, String figure, int ofEntry) {
        return send(
                token,
                agreement,
                body(
                        indicator,
                        quarter,
                        figure,
                        ", \"correction\": {\"ofEntry\": " + ofEntry + ", \"reason\": \"Berita acara terlambat\"}"));
    }

    static Response send(String token, String agreement, String body) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(token)
                .body(body)
                .post("/v1/agreements/" + agreement + "/realisations");
    }

    static String body(String indicator, int quarter, String figure, String more) {
        return """
                {"indicatorCode": "%s", "quarter": %d, "figure": %s,
                 "evidence": "https://arsip.example.go.id/dinsos/tw%d"%s}
                """.formatted(indicator, quarter, new BigDecimal(figure).toPlainString(), quarter, more);
    }
}
