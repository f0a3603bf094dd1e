package id.selaras.localstack.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractChangesTest {
    private static final String DOCUMENT = """
            {"paths": {"/v1/programs": {"post": {
               "parameters": [{"name": "dry", "in": "query", "schema": {"type": "boolean"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Draft"}}}},
               "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}
             }}},
             "components": {"schemas": {
               "Draft": {"type": "object", "required": ["title"], "properties": {
                 "title": {"type": "string", "maxLength": 500},
                 "cluster": {"enum": ["ONE", "TWO"]}, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Draft"}}}},
               "View": {"type": "object", "properties": {"id": {"type": "string"}, "budget": {"type": "integer"}}}}}}""";

    private static List<String> after(String old, String replacement) {
        return ContractChanges.breaking(ApiDocument.of(DOCUMENT), ApiDocument.of(DOCUMENT.replace(old, replacement)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/v1/programs | /v1/programmes | POST /v1/programs is gone",
                "\"in\": \"query\" | \"in\": \"query\", \"required\": true | POST /v1/programs: the parameter dry (query) is required now",
                "[\"title\"] | [\"title\", \"cluster\"] | POST /v1/programs: request.cluster is required now",
                "500 | 100 | POST /v1/programs: request.title: maxLength is 100, was 500",
                "\"ONE\", \"TWO\" | \"ONE\" | POST /v1/programs: request.cluster can no longer be TWO",
                "\"201\" | \"200\" | POST /v1/programs: is no longer answered by 201",
                "\"id\": {\"type\": \"string\"}, | | POST /v1/programs: answer 201.id is gone",
                "\"type\": \"integer\" | \"type\": \"string\" | POST /v1/programs: answer 201.budget is string, no longer integer"
            })
    void whatBreaksAClientIsNamed(String old, String replacement, String change) {
        assertThat(after(old, replacement == null ? "" : replacement)).containsExactly(change);
    }

    @Test
    void whatIsAddedBreaksNobody() {
        assertThat(after("\"ONE\", \"TWO\"", "\"ONE\", \"TWO\", \"THREE\"")).isEmpty();
        assertThat(after("\"id\":", "\"more\": {\"type\": \"string\"}, \"id\":"))
                .isEmpty();
        assertThat(after("\"title\": {", "\"remark\": {\"type\": \"string\"}, \"title\": {"))
                .isEmpty();
    }
}
