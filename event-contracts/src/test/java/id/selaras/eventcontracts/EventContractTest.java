package id.selaras.eventcontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    static Stream<EventExample> examples() {
        return EventContract.TYPES.stream().flatMap(type -> EventContract.examples(type).stream());
    }

    static final List<String> TYPES = EventContract.TYPES;

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsTheContract(EventExample example) {
        assertThat(EventContract.of(example.type()).validate(example.headers(), example.data()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void everyTypeHasAtLeastTwoExamplesAndTheIndexNamesThemAll(String type) throws IOException {
        List<EventExample> examples = EventContract.examples(type);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/examples", type))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(examples.stream()
                            .flatMap(example -> Stream.of(example.name() + ".json", example.name() + ".headers.json"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOpenSchemaLetsAPropertyOfALaterProducerPassAndTheProducersCheckDoesNot(EventExample example) {
        EventExample later = example.fromLaterProducer();

        List<String> violations = EventContract.of(example.type()).validate(later.headers(), later.data());

        assertThat(SchemaCheck.ofFile(example.type() + ".json").violations("data", later.json()))
                .isEmpty();
        assertThat(violations).isNotEmpty().allSatisfy(violation -> assertThat(violation)
                .contains("addedLater"));
    }

    @Test
    void keysOrderByRegionAndYear() {
        JsonNode program =
                EventContract.examples("program-registered").getFirst().json();

        assertThat(EventContract.of("program-registered").key(program))
                .isEqualTo("35.73/2027/" + program.get("id").textValue());
        assertThat(EventContract.examples("opd-published"))
                .extracting(EventExample::key)
                .containsExactly("35.73/1.06.2.08.0.00.01.0000", "35.73/1.02.0.00.0.00.01.0000");
    }

    @Test
    void aTypeIsFoundByItsCloudEventsNameToo() {
        assertThat(EventContract.of("id.selaras.overlap-found").type()).isEqualTo("overlap-found");
        assertThatThrownBy(() -> EventContract.of("program-deleted"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("program-withdrawn");
    }

    @Test
    void headersAreCheckedToo() {
        EventExample example = EventContract.examples("program-withdrawn").getFirst();
        EventContract contract = EventContract.of("program-withdrawn");

        assertThat(contract.validate(without(example.headers(), "ce_id"), example.data()))
                .singleElement()
                .asString()
                .startsWith("headers /:")
                .contains("ce_id");
        assertThat(contract.validate(with(example.headers(), "ce_type", "id.selaras.program-amended"), example.data()))
                .singleElement()
                .asString()
                .startsWith("headers /ce_type:");
        assertThat(contract.validate(with(example.headers(), "ce_time", "2026-11-19 06:05"), example.data()))
                .anySatisfy(violation -> assertThat(violation).startsWith("headers /ce_time:"));
        assertThat(contract.validate(with(example.headers(), "ce_subject", "another"), example.data()))
                .containsExactly("headers /ce_subject: must be "
                        + example.json().get("id").textValue() + ", as in the data");
        assertThat(contract.validate(with(example.headers(), "ce_traceparent", "1-2-3"), example.data()))
                .singleElement()
                .asString()
                .startsWith("headers /ce_traceparent:");
    }

    @Test
    void whatIsNotJsonIsSaidToBeSo() {
        EventExample example = EventContract.examples("opd-published").getFirst();
        EventContract contract = EventContract.of("opd-published");

        for (String rubbish : List.of("{", "{} {}", "{\"code\":1,\"code\":2}", "")) {
            assertThat(contract.validate(example.headers(), rubbish.getBytes(StandardCharsets.UTF_8)))
                    .as(rubbish)
                    .isNotEmpty()
                    .allSatisfy(violation -> assertThat(violation).startsWith("data"));
        }
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> headers, String name) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.remove(name);
        return changed;
    }
}
