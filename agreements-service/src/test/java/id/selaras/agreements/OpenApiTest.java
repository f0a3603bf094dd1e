package id.selaras.agreements;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenApiTest {

    @Test
    void every_path_is_described() {
        JsonPath document =
                given().queryParam("format", "json").get("/q/openapi").jsonPath();

        assertThat(document.<String, Map<String, Object>>getMap("paths").keySet())
                .filteredOn(path -> !path.startsWith("/v1/audit") && !path.startsWith("/v1/webhooks"))
                .containsExactlyInAnyOrder(
                        "/public/codes/{code}",
                        "/public/documents/{id}/{version}",
                        "/public/documents/{id}/{version}/pdf",
                        "/public/performance",
                        "/public/signed",
                        "/public/signed/{id}",
                        "/public/signed/{id}/versions/{version}",
                        "/v1/agreements/export",
                        "/v1/agreements/export/dictionary",
                        "/v1/agreements/drift",
                        "/v1/agreements/{id}/deadline",
                        "/v1/agreements/schema",
                        "/v1/agreements/{agreement}/report",
                        "/v1/agreements/{id}/versions/{version}/document/html",
                        "/v1/agreements/{id}/versions/{version}/document/pdf",
                        "/v1/performance/export",
                        "/v1/performance/export/dictionary",
                        "/v1/consequences",
                        "/v1/consequences/{id}",
                        "/v1/consequences/{id}/revocations",
                        "/v1/sakip-criteria",
                        "/v1/sakip-evaluations",
                        "/v1/sakip-evaluations/summary",
                        "/v1/sakip-evaluations/{id}",
                        "/v1/sakip-evaluations/{id}/publications",
                        "/v1/sakip-evaluations/{id}/recommendations/{number}/follow-ups",
                        "/v1/innovation-rounds",
                        "/v1/innovation-rounds/{id}",
                        "/v1/innovation-rounds/{id}/advances",
                        "/v1/innovation-rounds/{id}/ranking",
                        "/v1/innovations",
                        "/v1/innovations/counts",
                        "/v1/innovations/{id}",
                        "/v1/innovations/{id}/scores",
                        "/v1/innovations/{id}/stages",
                        "/v1/performance/missions",
                        "/v1/performance/opds",
                        "/v1/performance/region",
                        "/v1/performance/ranking",
                        "/v1/agreements/{agreement}/realisations",
                        "/v1/agreements/{agreement}/realisations/{id}",
                        "/v1/agreements/{agreement}/performance",
                        "/v1/agreements",
                        "/v1/agreements/changes",
                        "/v1/agreements/snapshot",
                        "/v1/agreements/{id}",
                        "/v1/agreements/{id}/signatures",
                        "/v1/agreements/{id}/signature-withdrawals",
                        "/v1/agreements/{id}/revisions",
                        "/v1/agreements/{id}/submissions",
                        "/v1/agreements/{id}/verifications",
                        "/v1/agreements/{id}/closures",
                        "/v1/agreements/{id}/steps",
                        "/v1/agreements/{id}/versions",
                        "/v1/agreements/{id}/versions/{version}",
                        "/v1/agreements/{id}/versions/{version}/content",
                        "/v1/agreements/changes/status",
                        "/v1/agreements/prefill",
                        "/v1/agreements/{id}/lower-agreements",
                        "/v1/budget-approvals/{fiscalYear}",
                        "/v1/contracts/changes/status",
                        "/v1/lower-agreements/{id}",
                        "/v1/lower-agreements/{id}/confirmations",
                        "/v1/signing-progress",
                        "/v1/agreements/{id}/drift",
                        "/v1/auctions",
                        "/v1/auctions/{id}",
                        "/v1/auctions/{id}/bids",
                        "/v1/bids/{id}",
                        "/v1/bids/{id}/steps",
                        "/v1/bids/{id}/submissions",
                        "/v1/bids/{id}/offers",
                        "/v1/bids/{id}/answers",
                        "/v1/bids/{id}/counter-acceptances",
                        "/v1/contracts",
                        "/v1/contracts/changes",
                        "/v1/contracts/snapshot",
                        "/v1/contracts/{id}",
                        "/v1/contracts/{id}/content",
                        "/v1/contracts/{id}/signatures",
                        "/v1/terms",
                        "/v1/terms/{id}");
        assertThat(document.<String, Object>getMap("components.schemas.AgreementDraft.properties.place"))
                .containsEntry("maxLength", 100);
    }

    @Test
    void the_service_tells_that_it_is_ready() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
