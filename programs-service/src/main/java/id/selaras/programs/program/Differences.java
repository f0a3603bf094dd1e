package id.selaras.programs.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What differs between two versions of a programme. Pure.
///
/// Lists are laid side by side after the items that are equal at their beginning and at their end, so that one item
/// taken out of the middle does not make all that follow it differ.
final class Differences {
    /// They differ between any two versions, and the answer names them anyway.
    private static final Set<String> OF_EVERY_VERSION = Set.of("/version", "/changedAt");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /// One value that differs.
    ///
    /// @param pointer JSON Pointer of the value; of an item that was taken out, in the old version
    /// @param old absent where the value was added
    /// @param now absent where the value was taken out
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(
            String pointer,
            JsonNode old,
            @JsonProperty("new") JsonNode now) {}

    /// In the order of the old version, then what only the new one has.
    static List<Difference> between(JsonNode old, JsonNode now) {
        Differences differences = new Differences();
        differences.compare("", old, now);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode old, JsonNode now) {
        if (same(old, now) || OF_EVERY_VERSION.contains(pointer)) {
            return;
        }
        if (old != null && now != null && old.isObject() && now.isObject()) {
            for (Map.Entry<String, JsonNode> member : old.properties()) {
                compare(below(pointer, member.getKey()), member.getValue(), now.get(member.getKey()));
            }
            for (Map.Entry<String, JsonNode> member : now.properties()) {
                if (!old.has(member.getKey())) {
                    compare(below(pointer, member.getKey()), null, member.getValue());
                }
            }
        } else if (old != null && now != null && old.isArray() && now.isArray()) {
            compareItems(pointer, old, now);
        } else {
            found.add(new Difference(pointer, old, now));
        }
    }

    private void compareItems(String pointer, JsonNode old, JsonNode now) {
        int shorter = Math.min(old.size(), now.size());
        int first = 0;
        while (first < shorter && same(old.get(first), now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && same(old.get(old.size() - 1 - last), now.get(now.size() - 1 - last))) {
            last++;
        }
        for (int i = first; i < Math.max(old.size(), now.size()) - last; i++) {
            compare(
                    pointer + "/" + i,
                    i < old.size() - last ? old.get(i) : null,
                    i < now.size() - last ? now.get(i) : null);
        }
    }

    /// Numbers by their value: 80 and 80.0 say the same.
    private static boolean same(JsonNode old, JsonNode now) {
        if (old == null || now == null) {
            return old == now;
        }
        return old.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                now);
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
