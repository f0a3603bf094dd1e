package id.selaras.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionMergeTest {
    private static final String PROGRAMS = """
            {"paths": {
               "/v1/programs/{id}": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
                 {"$ref": "#/components/schemas/Page"}}}}, "429": {"description": "own words"}}}},
               "/public/v1/programs": {"get": {"responses": {}}},
               "/q/secret": {"get": {}}},
             "components": {"schemas": {
               "Page": {"properties": {"items": {"items": {"$ref": "#/components/schemas/Item"}}}},
               "Item": {"properties": {"title": {"type": "string"}}},
               "Problem": {"type": "object"}}}}""";
    private static final String OVERLAPS = """
            {"paths": {"/v1/findings": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
                 {"$ref": "#/components/schemas/Page"}}}}}}}},
             "components": {"schemas": {
               "Page": {"properties": {"items": {"items": {"$ref": "#/components/schemas/Item"}}}},
               "Item": {"properties": {"rupiah": {"type": "integer"}}},
               "Problem": {"type": "object"}}}}""";

    private final JsonObject merged = DescriptionMerge.of(
            List.of(
                    new ServiceDescription("programs", new JsonObject(PROGRAMS)),
                    new ServiceDescription("overlaps", new JsonObject(OVERLAPS))),
            "https://selaras.example.go.id");

    private Object at(String... path) {
        Object here = merged;
        for (String step : path) {
            here = ((JsonObject) here).getValue(step);
        }
        return here;
    }

    @Test
    void pathsAreThoseOfTheGateway() {
        assertThat(merged.getJsonObject("paths").fieldNames())
                .containsExactly(
                        "/api/overlaps/v1/findings", "/api/programs/v1/programs/{id}", "/public/programs/v1/programs");
    }

    @Test
    void aComponentOfOneNameAndTwoMeaningsCarriesItsService() {
        assertThat(merged.getJsonObject("components").getJsonObject("schemas").fieldNames())
                .containsExactlyInAnyOrder(
                        "OverlapsItem", "OverlapsPage", "ProgramsItem", "ProgramsPage", "Problem", "GatewayProblem");
        assertThat(((JsonObject) at("components", "schemas", "OverlapsPage")).encode())
                .contains("#/components/schemas/OverlapsItem");
        assertThat(((JsonObject) at("paths", "/api/programs/v1/programs/{id}")).encode())
                .contains("#/components/schemas/ProgramsPage");
    }

    @Test
    void whatNeedsATokenSaysSo() {
        assertThat(at("paths", "/api/overlaps/v1/findings", "get", "security").toString())
                .isEqualTo("[{\"realm\":[]}]");
        assertThat(at("paths", "/public/programs/v1/programs", "get", "security")
                        .toString())
                .isEqualTo("[]");
    }

    @Test
    void theGatewaysProblemsStandWhereTheServiceSaysNothing() {
        JsonObject responses = (JsonObject) at("paths", "/api/programs/v1/programs/{id}", "get", "responses");

        assertThat(responses.getJsonObject("429").getString("description")).isEqualTo("own words");
        assertThat(responses.getJsonObject("401").getString("$ref")).isEqualTo("#/components/responses/Gateway401");
        assertThat(at("paths", "/api/overlaps/v1/findings", "get", "operationId"))
                .isEqualTo("getOverlapsFindings");
        assertThat(at("paths", "/api/programs/v1/programs/{id}", "get", "operationId"))
                .isEqualTo("getProgramsProgramsById");
    }
}
