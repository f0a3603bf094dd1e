package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.Lexicon;
import id.selaras.overlap.detection.text.Stemmer;
import id.selaras.overlap.detection.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Everything that a judgement rests on, and a hash of it.
record DataFiles(
        String configuration,
        String rarity,
        Lexicon lexicon,
        UnitFamily.Reader units,
        Map<String, Role> roles,
        String hash) {
    private static final String FOLDER = "/overlap/";

    static DataFiles shipped() {
        Tokenizer tokenizer = new Tokenizer(new Stemmer());
        Map<String, String> lexiconFiles = resource("lexicon/files.txt")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(
                        Collectors.toMap(name -> name, name -> resource("lexicon/" + name), (a, _) -> a, TreeMap::new));
        String configuration = resource("detector.properties");
        String rarity = resource("rarity.tsv");
        String units = resource("units.txt");
        String roles = resource("roles.txt");
        String hash = hash(configuration + rarity + units + roles + lexiconFiles);
        return new DataFiles(
                configuration,
                rarity,
                Lexicon.of(tokenizer, lexiconFiles),
                new UnitFamily.Reader(tokenizer, units),
                Role.parse(roles),
                hash);
    }

    DataFiles extendedBy(String name, String content) {
        return new DataFiles(
                configuration,
                rarity,
                lexicon.extendedBy(name, content),
                units,
                roles,
                hash(hash + name + "\n" + content));
    }

    /// @param lexicon may be null
    /// @param rule may be null
    DataFiles configured(String name, String lexicon, OverlapRule rule) {
        String changes = "\nversion=" + Weights.parse(configuration).version() + "+" + name;
        if (rule != null) {
            changes += "\nsame-input=" + rule.sameInput() + "\npartly-same-input=" + rule.partlySameInput()
                    + "\nsame-output=" + rule.sameOutput();
        }
        DataFiles extended = lexicon == null || lexicon.isBlank() ? this : extendedBy(name, lexicon);
        // Of a property that stands twice, the last counts.
        return new DataFiles(
                configuration + changes, rarity, extended.lexicon, units, roles, hash(extended.hash + changes));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream file = DataFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the detector's data file " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
