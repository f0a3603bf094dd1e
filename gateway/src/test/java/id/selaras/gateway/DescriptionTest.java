package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(World.class)
class DescriptionTest {
    World world;

    @Test
    void theServicesThatCanBeReachedAreDescribedAsOne() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .body("openapi", equalTo("3.1.0"))
                .body("paths.keySet()", hasItem("/api/programs/v1/echo"))
                .body("paths.keySet()", hasItem("/api/overlaps/v1/echo"))
                .body("components.securitySchemes", hasKey("realm"))
                .body(
                        "components.responses.Gateway429.content.'application/problem+json'.example.type",
                        equalTo("urn:selaras:problem:too-many-requests"));
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi.yaml, */*, application/yaml, openapi: 3.1.0",
        "/openapi, application/yaml, application/yaml, openapi: 3.1.0",
        "/openapi.json, application/yaml, application/json, '{\"openapi\":\"3.1.0\"'"
    })
    void bothFormsAreGiven(String path, String accept, String mediaType, String start) {
        String body = given().accept(accept)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType))
                .extract()
                .asString();

        assertThat(body).startsWith(start);
    }

    @Test
    void whoKnowsItIsToldSo() {
        Response first = given().get("/openapi");
        String tag = first.header("ETag");

        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", tag).get("/openapi.yaml").then().statusCode(200);
    }

    @Test
    void itsPageLoadsNothingFromElsewhere() {
        given().get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("/docs/start.js"));
        for (String file : new String[] {"start.js", "swagger-ui.css", "swagger-ui-bundle.js"}) {
            given().get("/docs/" + file).then().statusCode(200);
        }
        given().get("/docs/index.html").then().statusCode(404);
    }
}
