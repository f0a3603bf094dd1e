package id.selaras.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenApiTest {

    @Test
    void everyPathIsDescribed() {
        JsonPath document =
                given().queryParam("format", "json").get("/q/openapi").jsonPath();

        assertThat(document.<String, Object>getMap("paths").keySet())
                .containsAll(Set.of(
                        "/v1/programs",
                        "/v1/programs/drafts",
                        "/v1/programs/facets",
                        "/v1/programs/summary",
                        "/v1/programs/coverage",
                        "/v1/programs/changes",
                        "/v1/programs/snapshot",
                        "/v1/programs/export",
                        "/v1/programs/export/dictionary",
                        "/v1/programs/{id}",
                        "/v1/programs/{id}/registration",
                        "/v1/programs/{id}/withdrawal",
                        "/v1/programs/{id}/versions",
                        "/v1/programs/{id}/versions/{version}",
                        "/v1/programs/{id}/versions/{version}/differences",
                        "/v1/programs/changes/status",
                        "/v1/programs/{id}/complaints",
                        "/v1/complaints",
                        "/v1/complaints/summary",
                        "/v1/complaints/{id}",
                        "/v1/complaints/{id}/answer",
                        "/v1/complaints/{id}/forwarding",
                        "/v1/complaints/{id}/closing",
                        "/public/v1/programs/{id}/complaints",
                        "/public/v1/complaints/status",
                        "/public/v1/programs",
                        "/public/v1/programs/totals",
                        "/public/v1/programs/{id}",
                        "/v1/statistics/indicators",
                        "/v1/statistics/series",
                        "/v1/statistics/series/{id}",
                        "/v1/statistics/answers/{id}",
                        "/v1/statistics/observations",
                        "/v1/statistics/observations/export",
                        "/v1/statistics/observations/export/dictionary",
                        "/v1/statistics/observations/{id}/versions",
                        "/v1/statistics/observations/changes",
                        "/v1/statistics/observations/snapshot",
                        "/v1/statistics/imports",
                        "/v1/statistics/imports/template",
                        "/v1/statistics/feed",
                        "/v1/statistics/pulls",
                        "/v1/statistics/pulls/{id}",
                        "/v1/statistics/webapi/domains",
                        "/v1/statistics/webapi/domains/{domain}/subjects",
                        "/v1/statistics/webapi/domains/{domain}/variables",
                        "/v1/statistics/webapi/domains/{domain}/variables/{variable}/periods",
                        "/v1/statistics/trajectory",
                        "/v1/statistics/targeting",
                        "/v1/imports",
                        "/v1/imports/carry-over",
                        "/v1/imports/template",
                        "/v1/imports/template/dictionary",
                        "/v1/imports/{id}",
                        "/v1/imports/{id}/application",
                        "/v1/imports/{id}/records",
                        "/v1/imports/{id}/report",
                        "/v1/opds",
                        "/v1/opds/{code}",
                        "/v1/regions",
                        "/v1/regions/{code}",
                        "/v1/nomenclature",
                        "/v1/nomenclature/{code}"));
        Map<String, Object> title = document.getMap("components.schemas.ProgramDraft.properties.title");
        assertThat(title).containsEntry("maxLength", 500);
    }

    @Test
    void theServiceTellsThatItIsReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
