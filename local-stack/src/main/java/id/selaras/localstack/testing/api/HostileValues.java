package id.selaras.localstack.testing.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What nobody honest sends: values that break out of queries, heads, paths and spreadsheets, and that no number or
/// text should be.
final class HostileValues {
    /// Bytes that are no UTF-8 when the text is encoded as ISO 8859-1; see [Attack].
    private static final String NO_UTF_8 = "\u00c3\u0028";

    private static final List<Object> VALUES = List.of(
            "' or '1'='1",
            "'; drop table program; --",
            "1) union select null, version() --",
            "%' escape '",
            "\\",
            "%_%",
            "=1+1",
            "=cmd|'/c calc'!A1",
            "+1",
            "@SUM(A1)",
            "\r\nSet-Cookie: a=b",
            "\u0000",
            "\ud800",
            "\u202e",
            "../../../../etc/passwd",
            "%2e%2e%2f",
            "..;/",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            NO_UTF_8,
            "x".repeat(70_000),
            "",
            " ",
            "null",
            "NaN",
            "-0",
            "1e400",
            new BigDecimal("1e400"),
            new BigDecimal("1e-400"),
            new BigDecimal("9223372036854775808"),
            new BigDecimal("-9223372036854775809"),
            new BigDecimal("2147483648"),
            new BigDecimal("-1"),
            new BigDecimal("0.1"),
            BigDecimal.ZERO,
            "9999-12-31",
            "+999999999-12-31",
            "0000-01-01",
            "2027-02-30",
            "2027-01-01T00:00:00+99:00",
            "00000000-0000-0000-0000-000000000000",
            "99.99.99.9999",
            true,
            List.of(),
            Map.of());
    private static final int DEEP = 2_000;

    private final RandomGenerator random;

    HostileValues(RandomGenerator random) {
        this.random = random;
    }

    Object any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    String text() {
        return any().toString();
    }

    /// The value with one place in it made hostile: replaced, taken away, doubled or joined by an unknown member.
    Object spoiled(Object value) {
        return switch (value) {
            case Map<?, ?> map when !map.isEmpty() -> spoiledObject(map);
            case List<?> list when !list.isEmpty() -> spoiledArray(list);
            case null, default -> any();
        };
    }

    private Object spoiledObject(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, member) -> copy.put(name.toString(), member));
        String chosen = List.copyOf(copy.keySet()).get(random.nextInt(copy.size()));
        switch (random.nextInt(5)) {
            case 0 -> copy.remove(chosen);
            case 1 -> copy.put("unknown" + random.nextInt(), any());
            case 2 -> copy.put(chosen, null);
            default -> copy.put(chosen, spoiled(copy.get(chosen)));
        }
        return copy;
    }

    private Object spoiledArray(List<?> list) {
        List<Object> copy = new ArrayList<>(list);
        int chosen = random.nextInt(copy.size());
        switch (random.nextInt(4)) {
            case 0 -> copy.clear();
            case 1 -> copy.addAll(list);
            default -> copy.set(chosen, spoiled(copy.get(chosen)));
        }
        return copy;
    }

    /// A text that is no JSON, or that no reader should follow to its end.
    String brokenJson(String json) {
        return switch (random.nextInt(8)) {
            case 0 -> json.substring(0, json.length() / 2);
            case 1 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            case 2 -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
            case 3 -> "{\"a\": 1" + "0".repeat(5_000) + "}";
            case 4 -> json.replaceFirst("\\{", "{\"fiscalYear\": 1, \"fiscalYear\": 2, ");
            case 5 -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
            case 6 -> "\u00ff\u00fe" + json;
            default -> json + " " + json;
        };
    }
}
