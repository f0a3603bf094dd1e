package id.selaras.overlap.detection;

import id.selaras.overlap.detection.text.Token;
import id.selaras.overlap.detection.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a unit of an output counts: `orang`, `peserta` and `KK` count people, `dokumen` and `laporan` count paper.
enum UnitFamily {
    PEOPLE,
    ENTERPRISE,
    GROUP,
    THING,
    BUILDING,
    LENGTH,
    AREA,
    DOCUMENT,
    CERTIFICATE,
    EVENT,
    WEIGHT,
    MONEY,
    SHARE;

    private static final UnitFamily[] ALL = values();

    /// The family with this ordinal.
    static UnitFamily of(int ordinal) {
        return ALL[ordinal];
    }

    /// How well two families may count one thing, 0 to 1. A share may be of anything; enterprises are counted by their
    /// owners, built things by pieces, length or area.
    double near(UnitFamily other) {
        if (this == other) {
            return 1;
        }
        if (this == SHARE || other == SHARE) {
            return 0.6;
        }
        if (isOneOf(PEOPLE, ENTERPRISE, GROUP) && other.isOneOf(PEOPLE, ENTERPRISE, GROUP)) {
            return this == ENTERPRISE || other == ENTERPRISE ? 0.7 : 0.45;
        }
        if (isOneOf(THING, BUILDING, LENGTH, AREA, WEIGHT) && other.isOneOf(THING, BUILDING, LENGTH, AREA, WEIGHT)) {
            return 0.6;
        }
        if (isOneOf(DOCUMENT, CERTIFICATE) && other.isOneOf(DOCUMENT, CERTIFICATE)) {
            return 0.5;
        }
        return isOneOf(DOCUMENT, EVENT) || other.isOneOf(DOCUMENT, EVENT) ? 0.1 : 0.25;
    }

    private boolean isOneOf(UnitFamily... families) {
        return List.of(families).contains(this);
    }

    /// Reads units and the first words of indicators.
    static final class Reader {
        private final Tokenizer tokenizer;
        private final Map<String, UnitFamily> families = new HashMap<>();

        /// @param content lines `FAMILY: word; word`
        Reader(Tokenizer tokenizer, String content) {
            this.tokenizer = tokenizer;
            content.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        }

        private void add(String line) {
            int colon = line.indexOf(':');
            UnitFamily family = valueOf(line.substring(0, colon).strip());
            for (String unit : line.substring(colon + 1).split(";")) {
                families.putIfAbsent(key(unit), family);
            }
        }

        private String key(String text) {
            return String.join(
                    " ", tokenizer.tokens(text).stream().map(Token::surface).toList());
        }

        /// The family of a unit, or null when it is not known. A unit of several words is known by the whole or by its
        /// first known word.
        UnitFamily of(String unit) {
            if (unit.contains("%")) {
                return SHARE;
            }
            String key = key(unit);
            UnitFamily whole = families.get(key);
            if (whole != null) {
                return whole;
            }
            for (String word : key.split(" ")) {
                if (families.containsKey(word)) {
                    return families.get(word);
                }
            }
            return null;
        }
    }
}
