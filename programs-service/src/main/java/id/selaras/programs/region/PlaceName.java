package id.selaras.programs.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place as people write it: `Kec. Blimbing`, `KOTA MALANG`, `jodipan`.
///
/// @param level what the word before the name says, empty where none does
/// @param key what of the name is the same in all spellings: small letters and digits
public record PlaceName(Optional<RegionLevel> level, String key) {
    private static final Pattern LEVEL =
            Pattern.compile("(?i)^(kabupaten|kab|kota|kecamatan|kec|kelurahan|kel|desa)\\b[. ]*(.+)$");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    public static PlaceName of(String text) {
        Matcher spelt = LEVEL.matcher(text.strip());
        return spelt.matches()
                ? new PlaceName(Optional.of(level(spelt.group(1))), plain(spelt.group(2)))
                : new PlaceName(Optional.empty(), plain(text));
    }

    /// Whether nothing in this speaks against a place of that level.
    public boolean allows(RegionLevel other) {
        return level.isEmpty() || level.get() == other;
    }

    private static RegionLevel level(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "kecamatan", "kec" -> RegionLevel.KECAMATAN;
            case "kelurahan", "kel", "desa" -> RegionLevel.KELURAHAN;
            default -> RegionLevel.CITY;
        };
    }

    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(letters).replaceAll("");
    }
}
