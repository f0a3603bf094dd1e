package id.selaras.overlap.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.overlap.detection.ProgramFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads labelled pairs from JSON Lines: `{id, a, b, input, output}`. A side is a whole programme (title, description,
/// nomenclatureCode, inputs, targetGroups, locations, outputs, start, end) or a sub-activity of the nomenclature (code,
/// title, description, performance, outputIndicator, unit).
final class LabelledPairs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledPairs() {}

    static List<LabelledPair> read(Path file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode pair = JSON.readTree(line);
                String id = pair.get("id").asText();
                pairs.add(new LabelledPair(
                        id,
                        facts(id + "/a", pair.get("a")),
                        facts(id + "/b", pair.get("b")),
                        answer(pair.get("input")),
                        answer(pair.get("output"))));
            }
        }
        return pairs;
    }

    private static LabelledPair.Answer answer(JsonNode text) {
        return LabelledPair.Answer.valueOf(text.asText().toUpperCase(Locale.ROOT));
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
