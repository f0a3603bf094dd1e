package id.selaras.overlap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.eventcontracts.EventContract;
import id.selaras.eventcontracts.EventExample;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Message;
import id.selaras.overlap.program.RegionYear;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Everything that the contracts promise can be read, also in the form of a later producer.
@OverlapServiceTest
class ContractExamplesTest {

    @Test
    void everyExampleOfAProgrammeEventIsTaken() {
        List<EventExample> examples = Stream.of("program-registered", "program-amended", "program-withdrawn")
                .flatMap(type -> EventContract.examples(type).stream())
                .flatMap(example -> Stream.of(example, example.fromLaterProducer()))
                .toList();

        Set<RegionYear> regionYears = new HashSet<>();
        for (EventExample example : examples) {
            RegionYear regionYear = new RegionYear(
                    example.json().get("region").textValue(),
                    example.json().get("fiscalYear").intValue());
            regionYears.add(regionYear);
            Topics.send(
                    "selaras.programs",
                    Topics.partition(regionYear),
                    example.key(),
                    withNewId(example.headers()),
                    example.data());
        }
        regionYears.forEach(Topics::awaitProcessed);

        for (EventExample example : examples) {
            assertThat(Topics.read("selaras.programs.dead-letter", example.key()))
                    .as(example.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyExampleOfAnAgencyIsTaken() {
        List<EventExample> examples = EventContract.examples("opd-published").stream()
                .flatMap(example -> Stream.of(example, example.fromLaterProducer()))
                .toList();

        examples.forEach(
                example -> Topics.send("selaras.opds", 0, example.key(), withNewId(example.headers()), example.data()));
        String last = "last of " + UUID.randomUUID();
        Topics.send("selaras.opds", 0, last, unknownType(last), new byte[0]);

        List<Message> letters = Awaitility.await()
                .until(() -> Topics.read("selaras.opds.dead-letter", ""), found -> found.stream()
                        .anyMatch(letter -> letter.key().equals(last)));
        assertThat(letters)
                .extracting(Message::key)
                .doesNotContainAnyElementsOf(
                        examples.stream().map(EventExample::key).toList());
    }

    private static Map<String, String> withNewId(Map<String, String> headers) {
        Map<String, String> renewed = new HashMap<>(headers);
        renewed.put("ce_id", UUID.randomUUID().toString());
        return renewed;
    }

    private static Map<String, String> unknownType(String code) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/selaras/programs-service",
                "ce_type", "id.selaras.opd-renamed",
                "ce_subject", code);
    }
}
