package id.selaras.overlap.detection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where a programme works. A place contains all places whose code begins with its own; where codes are missing, names
/// decide as far as they can.
final class Places {
    private static final String WHOLE = "";

    private final String[] keys;

    private Places(String[] keys) {
        this.keys = keys;
    }

    static Places of(List<ProgramFacts.Location> locations, String region) {
        String[] keys = locations.stream()
                .map(location -> key(location, region))
                .distinct()
                .sorted()
                .map(String::intern)
                .toArray(String[]::new);
        return new Places(keys);
    }

    private static String key(ProgramFacts.Location location, String region) {
        if (!location.code().isEmpty()) {
            return location.code().equals(region) ? WHOLE : location.code();
        }
        String name = location.name().toLowerCase(Locale.ROOT).strip();
        boolean whole = name.isEmpty()
                || name.startsWith("kota ")
                || name.startsWith("kabupaten ")
                || name.startsWith("se-kota")
                || name.startsWith("seluruh ");
        return whole ? WHOLE : name;
    }

    boolean areKnown() {
        return keys.length > 0;
    }

    private boolean isWhole() {
        return keys.length > 0 && keys[0].equals(WHOLE);
    }

    /// The share of these places that the others reach too, 0 to 1; 1 when either is unknown or the whole region.
    double sharedWith(Places others) {
        if (!areKnown() || !others.areKnown() || others.isWhole()) {
            return 1;
        }
        if (isWhole()) {
            return others.keys.length == 0 ? 1 : 0.5;
        }
        if (Arrays.equals(keys, others.keys)) {
            return 1;
        }
        double shared = 0;
        for (String key : keys) {
            double best = 0;
            for (String other : others.keys) {
                best = Math.max(best, shared(key, other));
            }
            shared += best;
        }
        return shared / keys.length;
    }

    private static double shared(String key, String other) {
        if (contains(other, key)) {
            return 1;
        }
        if (contains(key, other)) {
            return 0.5;
        }
        boolean kecamatan = key.startsWith("kecamatan ");
        return Character.isLetter(key.charAt(0)) && kecamatan != other.startsWith("kecamatan ") ? 0.25 : 0;
    }

    private static boolean contains(String outer, String inner) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '.');
    }

    /// How far the places meet, 0 to 1: 1 when one side lies within the other, NaN when either is unknown.
    double similarity(Places others) {
        if (!areKnown() || !others.areKnown()) {
            return Double.NaN;
        }
        if (isWhole() || others.isWhole()) {
            return 1;
        }
        double share = Math.max(sharedWith(others), others.sharedWith(this));
        return share == 0 ? 0 : 0.5 + 0.5 * share;
    }

    /// Keys that both reach, the narrower where one contains the other; empty text stands for the whole region.
    List<String> common(Places others) {
        if (isWhole()) {
            return List.of(others.keys);
        }
        if (others.isWhole()) {
            return List.of(keys);
        }
        return java.util.stream.Stream.concat(
                        Arrays.stream(keys)
                                .filter(key -> Arrays.stream(others.keys).anyMatch(o -> contains(o, key))),
                        Arrays.stream(others.keys)
                                .filter(key -> Arrays.stream(keys).anyMatch(o -> contains(o, key))))
                .distinct()
                .sorted()
                .toList();
    }

    int heapBytes() {
        return 16 + 16 + 4 * keys.length;
    }
}
