package id.selaras.localstack.sample;

import id.selaras.localstack.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A finding as a person reads it on a terminal.
final class FindingText {
    private FindingText() {}

    static String of(Map<String, Object> finding, List<SampleProgram> programs) {
        StringBuilder text = new StringBuilder();
        for (SampleProgram program : programs) {
            text.append("  ").append(program.opd().name()).append(System.lineSeparator());
            line(text, "registers", program.title());
            line(text, "and counts", outputs(program.draft()));
        }
        line(text, "class", Json.text(finding, "class"));
        line(
                text,
                "similarity",
                "input " + percent(finding, "inputSimilarity") + ", output " + percent(finding, "outputSimilarity")
                        + ", confidence " + percent(finding, "confidence"));
        line(text, "at stake", rupiah(Json.at(finding, "rupiahAtStake")));
        for (var evidence : Json.objects(finding, "evidence")) {
            line(text, "evidence", Json.text(evidence, "text"));
        }
        return text.toString();
    }

    static String countByClass(List<Map<String, Object>> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(f -> Json.text(f, "class"), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String outputs(Map<String, Object> draft) {
        return Json.objects(draft, "outputs").stream()
                .map(output -> Json.text(output, "indicator") + ", " + Json.text(output, "target") + " "
                        + Json.text(output, "unit"))
                .collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format(Locale.ROOT, "    %-11s %s%n", label, value));
    }

    private static String percent(Map<String, Object> finding, String member) {
        return Json.at(finding, member) instanceof BigDecimal share
                ? String.format(Locale.ROOT, "%.0f %%", share.doubleValue() * 100)
                : "unknown";
    }

    private static String rupiah(Object amount) {
        return amount instanceof BigDecimal rupiah
                ? "Rp " + String.format(Locale.ROOT, "%,d", rupiah.longValue()).replace(',', '.')
                : "unknown";
    }
}
