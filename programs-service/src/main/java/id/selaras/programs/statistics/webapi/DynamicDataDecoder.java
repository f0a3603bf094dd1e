package id.selaras.programs.statistics.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import id.selaras.programs.statistics.webapi.DynamicData.Item;
import id.selaras.programs.statistics.webapi.DynamicData.Value;
import id.selaras.programs.statistics.webapi.DynamicData.Variable;
import id.selaras.programs.statistics.webapi.WebApiException.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decodes `datacontent`. Its keys are five numbers written one behind the other without padding (place, variable,
/// breakdown, year, part of the year), so a key cannot be taken apart: every key that the answer's own lists allow is
/// put together and looked up. What remains is reported, never guessed.
final class DynamicDataDecoder {
    /// The WebAPI counts years from 1900.
    private static final int FIRST_YEAR = 1900;
    /// No table of the office comes near; an answer that claims more is not decoded.
    private static final long MOST_COMBINATIONS = 5_000_000;

    private DynamicDataDecoder() {}

    static DynamicData decode(RawAnswer raw) throws WebApiException {
        JsonNode answer = Envelope.open(raw.request(), raw.body());
        if (answer.isMissingNode()) {
            return DynamicData.none();
        }
        JsonNode variable = answer.path("var").path(0);
        if (!variable.path("val").canConvertToLong()) {
            throw new WebApiException(Reason.UNREADABLE, raw.request() + ": the answer names no variable");
        }
        Map<String, JsonNode> content = content(raw, answer.path("datacontent"));
        Map<String, Cell> cells = content.isEmpty()
                ? Map.of()
                : cells(raw, answer, variable.path("val").asLong());
        return read(
                new Variable(
                        variable.path("val").asLong(),
                        Label.plain(variable.path("label").asText()),
                        Label.plain(variable.path("unit").asText())),
                content,
                cells);
    }

    /// Where a value stands in the table.
    private record Cell(Item place, Item breakdown, int year, Item part) {}

    /// Empty content is written as an empty list or text instead of an empty object.
    private static Map<String, JsonNode> content(RawAnswer raw, JsonNode content) throws WebApiException {
        if (content.isObject()) {
            Map<String, JsonNode> values = new HashMap<>();
            content.properties().forEach(value -> values.put(value.getKey(), value.getValue()));
            return values;
        }
        boolean empty = content.isMissingNode()
                || content.isNull()
                || content.isArray() && content.isEmpty()
                || content.isTextual() && content.asText().isBlank();
        if (!empty) {
            throw new WebApiException(Reason.UNREADABLE, raw.request() + ": datacontent is no object");
        }
        return Map.of();
    }

    /// Every key that the lists allow; null where two combinations make the same key, which then says nothing.
    private static Map<String, Cell> cells(RawAnswer raw, JsonNode answer, long variable) throws WebApiException {
        List<Item> places = items(answer.path("vervar"));
        List<Item> breakdowns = items(answer.path("turvar"));
        List<Item> years = items(answer.path("tahun"));
        List<Item> parts = items(answer.path("turtahun"));
        long combinations = (long) places.size() * breakdowns.size() * years.size() * parts.size();
        if (combinations > MOST_COMBINATIONS) {
            throw new WebApiException(Reason.UNREADABLE, raw.request() + ": the answer claims too many combinations");
        }
        Map<String, Cell> cells = new HashMap<>();
        for (Item place : places) {
            for (Item breakdown : breakdowns) {
                for (Item year : years) {
                    for (Item part : parts) {
                        String key = "" + place.id() + variable + breakdown.id() + year.id() + part.id();
                        Cell cell = new Cell(place, breakdown, FIRST_YEAR + Math.toIntExact(year.id()), part);
                        cells.put(key, cells.containsKey(key) ? null : cell);
                    }
                }
            }
        }
        return cells;
    }

    private static List<Item> items(JsonNode list) {
        List<Item> items = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (JsonNode item : list) {
            // Identifiers come as numbers and as texts.
            String id = item.path("val").asText().strip();
            if (id.matches("[0-9]{1,9}") && seen.add(Long.valueOf(id))) {
                items.add(new Item(
                        Long.parseLong(id), Label.plain(item.path("label").asText())));
            }
        }
        return items;
    }

    private static DynamicData read(Variable variable, Map<String, JsonNode> content, Map<String, Cell> cells) {
        List<Value> values = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        content.forEach((key, value) -> {
            Cell cell = cells.get(key);
            BigDecimal number = number(value);
            if (cell == null) {
                unexplained.add(key);
            } else if (number == null) {
                unreadable.add(key);
            } else {
                values.add(new Value(cell.place(), cell.breakdown(), cell.year(), cell.part(), number));
            }
        });
        return new DynamicData(
                variable,
                List.copyOf(values),
                unexplained.stream().sorted().toList(),
                unreadable.stream().sorted().toList());
    }

    private static BigDecimal number(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        String text = value.asText().strip();
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?") ? new BigDecimal(text) : null;
    }
}
