package id.selaras.overlap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.Topics.Message;
import id.selaras.overlap.program.RegionYear;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OverlapServiceTest
class DeadLetterTest {

    static Stream<Arguments> poisonedEvents() {
        return Stream.of(
                Arguments.of("no JSON", "data does not fit", with("{")),
                Arguments.of("no title", "title is missing", changed("\"title\":\"", "\"title\":\" \",\"x\":\"")),
                Arguments.of("no region", "region is no code", changed("\"region\":\"", "\"region\":\"Malang ")),
                Arguments.of("version 0", "version is not positive", changed("\"version\":1", "\"version\":0")),
                Arguments.of(
                        "a character that cannot be stored",
                        "U+0000",
                        changed("\"status\":", "\"remark\":\"\\u0000\",\"status\":")),
                Arguments.of("an end before the start", "end is before start", changed("-11-30", "-01-30")),
                Arguments.of("a type that nobody knows", "unknown event type", (Function<RegionYear, Event>)
                        here -> Event.of("program-renamed", UUID.randomUUID(), here, bytes("{}"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisonedEvents")
    void eventThatCannotBeTakenIsPutAsideAndTheNextIsProcessed(
            String what, String reason, Function<RegionYear, Event> poisoned) {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
        ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun");
        Event poison = poisoned.apply(here);

        Topics.publish(Event.registered(health), poison, Event.registered(sukun));

        assertThat(Api.awaitFinding(here)).as(what).containsEntry("status", "OPEN");
        Message letter = awaitLetter(poison);
        assertThat(letter.headers())
                .containsEntry("ce_id", poison.id())
                .containsEntry("dead-letter-topic", "selaras.programs")
                .containsEntry("dead-letter-consumer", "overlap-programs");
        assertThat(letter.headers().get("dead-letter-reason")).contains(reason);
        assertThat(letter.value()).isEqualTo(poison.data());
    }

    @Test
    void programmeThatMovesToAnotherYearIsPutAside() {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
        Event moved = Event.amended(ProgramBuilder.healthyFamilies(RegionYears.unused())
                .id(health.id())
                .version(2));

        Topics.publish(Event.registered(health));
        Topics.awaitProcessed(here);
        Topics.publish(moved);

        assertThat(awaitLetter(moved).headers().get("dead-letter-reason")).contains("belongs to " + here);
    }

    private static Message awaitLetter(Event poison) {
        List<Message> letters = Awaitility.await()
                .until(() -> Topics.read("selaras.programs.dead-letter", poison.key()), found -> !found.isEmpty());
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private static Function<RegionYear, Event> with(String data) {
        return here -> Event.of("program-registered", UUID.randomUUID(), here, bytes(data));
    }

    private static Function<RegionYear, Event> changed(String part, String replacement) {
        return here -> {
            ProgramBuilder program = ProgramBuilder.healthyFamilies(here);
            return Event.of(
                    "program-registered",
                    program.id(),
                    here,
                    bytes(program.json().toString().replace(part, replacement)));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
