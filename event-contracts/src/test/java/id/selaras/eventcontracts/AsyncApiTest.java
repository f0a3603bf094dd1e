package id.selaras.eventcontracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiTest {

    static final List<String> TYPES = EventContract.TYPES;

    private static final JsonNode DOCUMENT = read("asyncapi.yaml");

    @Test
    void itDescribesEveryTypeAndNoOther() {
        assertThat(DOCUMENT.at("/asyncapi").textValue()).isEqualTo("3.0.0");
        assertThat(messages().map(message -> message.get("name").textValue()))
                .containsExactlyElementsOf(
                        TYPES.stream().map(type -> "id.selaras." + type).toList());
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aMessageNamesItsSchemasAndItsExamples(String type) {
        JsonNode message = message(type);

        assertThat(message.at("/headers/schema/$ref").textValue()).isEqualTo("schemas/" + type + ".headers.json");
        assertThat(message.at("/payload/schema/$ref").textValue()).isEqualTo("schemas/" + type + ".json");
        assertThat(message.get("examples").valueStream().map(example -> example.at("/payload/$ref")
                        .textValue()))
                .containsExactlyElementsOf(EventContract.examples(type).stream()
                        .map(example -> "examples/" + type + "/" + example.name() + ".json")
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aMessageStandsInOneChannelWhoseKeysItsExamplesCarry(String type) {
        String reference = "#/components/messages/" + nameOf(message(type));
        List<JsonNode> channels = DOCUMENT.get("channels")
                .valueStream()
                .filter(channel -> channel.get("messages")
                        .valueStream()
                        .anyMatch(message -> message.get("$ref").textValue().equals(reference)))
                .toList();

        assertThat(channels).hasSize(1);
        JsonNode key = resolve(
                "asyncapi.yaml", message(type).at("/bindings/kafka/key/$ref").textValue());
        assertThat(EventContract.examples(type)).allSatisfy(example -> assertThat(example.key())
                .matches(key.get("pattern").textValue()));
    }

    @Test
    void channelsAreTheTopics() {
        assertThat(DOCUMENT.get("channels").valueStream())
                .extracting(channel -> channel.get("address").textValue())
                .containsExactly("selaras.programs", "selaras.opds", "selaras.agreements", "selaras.overlaps");
        assertThat(DOCUMENT.get("channels").valueStream()).allSatisfy(channel -> {
            assertThat(channel.at("/bindings/kafka/topic")).isEqualTo(channel.get("address"));
            assertThat(channel.at("/bindings/kafka/partitions").intValue()).isPositive();
        });
        assertThat(DOCUMENT.at("/channels/opds/bindings/kafka/topicConfiguration/cleanup.policy/0")
                        .textValue())
                .isEqualTo("compact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asyncapi.yaml", "schemas/program.json", "schemas/finding.json"})
    void everyReferenceLeadsSomewhere(String file) {
        assertThat(references(read(file))).isNotEmpty().allSatisfy(reference -> assertThat(
                        resolve(file, reference).isMissingNode())
                .isFalse());
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void everyReferenceOfASchemaLeadsSomewhere(String type) {
        for (String file : List.of("schemas/" + type + ".json", "schemas/" + type + ".headers.json")) {
            assertThat(references(read(file))).isNotEmpty().allSatisfy(reference -> assertThat(
                            resolve(file, reference).isMissingNode())
                    .isFalse());
        }
    }

    private static Stream<JsonNode> messages() {
        return DOCUMENT.at("/components/messages").valueStream();
    }

    private static JsonNode message(String type) {
        return messages()
                .filter(message -> message.get("name").textValue().equals("id.selaras." + type))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(JsonNode message) {
        return DOCUMENT.at("/components/messages")
                .propertyStream()
                .filter(entry -> entry.getValue().equals(message))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.path("$ref").isTextual()) {
            found.add(node.get("$ref").textValue());
        }
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }

    private static JsonNode resolve(String file, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        JsonNode document = read(path.isEmpty() ? file : file.substring(0, file.lastIndexOf('/') + 1) + path);
        return hash < 0 ? document : document.at(reference.substring(hash + 1));
    }

    private static JsonNode read(String file) {
        try (InputStream stream = AsyncApiTest.class.getResourceAsStream("/" + file)) {
            assertThat(stream).as(file).isNotNull();
            return new YAMLMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
