package id.selaras.overlap.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.overlap.detection.ProgramFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads labelled pairs from JSON Lines: `{id, a, b, input, output}`. A side is a whole programme (title, description,
/// nomenclatureCode, inputs, targetGroups, locations, outputs, start, end) or a sub-activity of the nomenclature (code,
/// title, description, performance, outputIndicator, unit).
final class LabelledPairs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledPairs() {}

    /// The pairs of a file. A line that is none is left out, with a word on the standard error output: one odd line
    /// costs its pair, never the evaluation.
    static List<LabelledPair> read(Path file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    pairs.add(pair(JSON.readTree(line), "line-" + number));
                } catch (JsonProcessingException | IllegalArgumentException | DateTimeException odd) {
                    System.err.printf("%s:%d is left out: %s%n", file, number, firstLine(odd));
                }
            }
        }
        return pairs;
    }

    private static String firstLine(Exception odd) {
        return String.valueOf(odd.getMessage()).lines().findFirst().orElse("");
    }

    private static LabelledPair pair(JsonNode pair, String nameless) {
        String id = text(pair, "id").isEmpty() ? nameless : text(pair, "id");
        return new LabelledPair(
                id,
                facts(id + "/a", side(pair, "a")),
                facts(id + "/b", side(pair, "b")),
                answer(pair, "input"),
                answer(pair, "output"));
    }

    private static JsonNode side(JsonNode pair, String name) {
        if (!pair.path(name).isObject()) {
            throw new IllegalArgumentException("no programme \"" + name + "\"");
        }
        return pair.get(name);
    }

    private static LabelledPair.Answer answer(JsonNode pair, String name) {
        String answer = text(pair, name).toUpperCase(Locale.ROOT);
        return Arrays.stream(LabelledPair.Answer.values())
                .filter(known -> known.name().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is not yes, partly or no"));
    }

    private static ProgramFacts facts(String id, JsonNode side) {
        List<ProgramFacts.Input> inputs = new ArrayList<>();
        for (JsonNode input : side.path("inputs")) {
            inputs.add(new ProgramFacts.Input(
                    text(input, "kind"),
                    text(input, "description"),
                    null,
                    text(input, "unit"),
                    input.hasNonNull("amountRupiah") ? input.get("amountRupiah").asLong() : null,
                    text(input, "fundingSource")));
        }
        List<ProgramFacts.TargetGroup> groups = new ArrayList<>();
        for (JsonNode group : side.path("targetGroups")) {
            String category = group.isTextual() ? group.asText() : text(group, "category");
            groups.add(new ProgramFacts.TargetGroup(category, null, null, null));
        }
        List<ProgramFacts.Location> locations = new ArrayList<>();
        for (JsonNode location : side.path("locations")) {
            locations.add(
                    location.isTextual()
                            ? new ProgramFacts.Location("", location.asText())
                            : new ProgramFacts.Location(text(location, "code"), text(location, "name")));
        }
        List<ProgramFacts.Output> outputs = new ArrayList<>();
        for (JsonNode output : side.path("outputs")) {
            outputs.add(new ProgramFacts.Output(text(output, "indicator"), null, text(output, "unit")));
        }
        if (!text(side, "outputIndicator").isEmpty()) {
            outputs.add(new ProgramFacts.Output(text(side, "outputIndicator"), null, text(side, "unit")));
        }
        List<String> outcomes = text(side, "performance").isEmpty() ? List.of() : List.of(text(side, "performance"));
        long budget = inputs.stream()
                .mapToLong(input -> input.amountRupiah() == null ? 0 : input.amountRupiah())
                .sum();
        String code = text(side, "nomenclatureCode") + text(side, "code");
        return new ProgramFacts(
                id,
                1,
                text(side, "opd").isEmpty() ? id : text(side, "opd"),
                "35.73",
                2026,
                code,
                "",
                text(side, "title"),
                text(side, "description"),
                date(side, "start"),
                date(side, "end"),
                inputs,
                groups,
                locations,
                outputs,
                outcomes,
                budget,
                false);
    }

    private static LocalDate date(JsonNode side, String name) {
        return text(side, name).isEmpty() ? null : LocalDate.parse(text(side, name));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }
}
