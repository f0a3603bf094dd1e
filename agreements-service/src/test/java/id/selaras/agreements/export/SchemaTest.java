package id.selaras.agreements.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();

    private Town town;
    private JsonSchema schema;

    @BeforeEach
    void read() throws IOException {
        town = Town.founded();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(get("/v1/agreements/schema")));
    }

    @Test
    void every_answer_has_the_form_that_the_schema_tells() throws IOException {
        String id = SignedExample.signed(town);
        SignedExample.revised(town, id, SignedExample.draft());

        for (String path : new String[] {"/v1/agreements/" + id, "/v1/agreements/" + id + "/versions/1"}) {
            assertThat(schema.validate(JSON.readTree(get(path)))).as(path).isEmpty();
        }
        for (String feed : new String[] {"changes", "snapshot"}) {
            JsonNode items = JSON.readTree(get("/v1/agreements/" + feed)).get("items");
            assertThat(items).isNotEmpty();
            items.forEach(item ->
                    assertThat(schema.validate(item.get("data"))).as(feed).isEmpty());
        }
    }

    @Test
    void the_schema_refuses_what_is_no_agreement() throws IOException {
        ObjectNode agreement = (ObjectNode) JSON.readTree(get("/v1/agreements/" + SignedExample.signed(town)));

        assertThat(schema.validate(agreement.deepCopy().put("sha256", "x"))).hasSize(1);
        assertThat(schema.validate(agreement.deepCopy().without("opd"))).hasSize(1);
        given().get("/v1/agreements/schema").then().statusCode(401);
    }

    private String get(String path) {
        return given().auth()
                .oauth2(town.systemReader())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
