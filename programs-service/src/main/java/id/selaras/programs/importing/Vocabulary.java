package id.selaras.programs.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// The headings by which a field is known.
final class Vocabulary {
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CURRENCY = Pattern.compile("(dalam)?(rp|rupiah|idr)$");
    private static final Map<Profile, Vocabulary> BY_PROFILE = new EnumMap<>(Profile.class);

    static {
        for (Profile profile : Profile.values()) {
            BY_PROFILE.put(profile, new Vocabulary(profile));
        }
    }

    private final Map<String, Field> fields = new HashMap<>();

    private Vocabulary(Profile profile) {
        for (String file : profile.vocabularies()) {
            Properties headings = read(file);
            for (String name : headings.stringPropertyNames()) {
                Field field = Field.named(name).orElseThrow();
                for (String heading : headings.getProperty(name).split(",")) {
                    fields.putIfAbsent(plain(heading), field);
                }
            }
        }
        for (Field field : Field.values()) {
            fields.putIfAbsent(plain(field.parameter()), field);
            fields.putIfAbsent(plain(field.heading()), field);
        }
    }

    static Vocabulary of(Profile profile) {
        return BY_PROFILE.get(profile);
    }

    Optional<Field> field(String heading) {
        String plain = plain(heading);
        Field field = fields.get(plain);
        return Optional.ofNullable(
                field != null ? field : fields.get(CURRENCY.matcher(plain).replaceFirst("")));
    }

    /// Small letters and digits alone: `Kode Sub-Kegiatan` and `kode_sub_kegiatan` are the same.
    static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(letters).replaceAll("");
    }

    private static Properties read(String file) {
        Properties headings = new Properties();
        try (InputStream in = Vocabulary.class.getResourceAsStream("/importing/" + file)) {
            headings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return headings;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
