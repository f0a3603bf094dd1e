package id.selaras.agreements.term;

import static io.restassured.RestAssured.given;

import id.selaras.agreements.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// Terms as a secretariat sets them.
public final class TermPlans {
    static final String TERMS = "/v1/terms";

    private TermPlans() {}

    /// Four missions, as Malang had from 2018 on; `M1` has the objective `S1` with the indicator `T1`.
    public static String plan(int firstYear) {
        return """
                {
                  "firstYear": %1$d,
                  "mayor": "Bima Contoh",
                  "vision": "Kota bermartabat",
                  "missions": [
                    {"code": "M1", "title": "Layanan dasar yang merata", "objectives": [
                      {"code": "S1", "objective": "Menurunnya kemiskinan", "indicators": [
                        {"code": "T1", "name": "Persentase penduduk miskin", "unit": "%%",
                         "direction": "LOWER_IS_BETTER", "baseline": {"value": 4.1, "year": %2$d},
                         "targets": [{"year": %1$d, "value": 4.0}, {"year": %3$d, "value": 3.2}]}]}]},
                    {"code": "M2", "title": "Kota produktif", "objectives": [
                      {"code": "S2", "objective": "Naiknya pendapatan", "indicators": []}]},
                    {"code": "M3", "title": "Kota rukun", "objectives": [
                      {"code": "S3", "objective": "Kerukunan", "indicators": []}]},
                    {"code": "M4", "title": "Pelayanan publik yang tertib", "objectives": [
                      {"code": "S4", "objective": "Naiknya nilai SAKIP", "indicators": []}]}
                  ]
                }
                """.formatted(firstYear, firstYear - 1, firstYear + 4);
    }

    static Response post(String token, String plan) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(token)
                .body(plan)
                .post(TERMS);
    }

    /// Sets the town's term.
    ///
    /// @return its id
    public static String set(Town town, int firstYear) {
        return post(town.secretariat(), plan(firstYear))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
