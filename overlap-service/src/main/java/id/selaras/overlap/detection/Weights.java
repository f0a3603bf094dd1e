package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.Field;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/// Every number of the judgement, from a properties file whose keys say what they are.
record Weights(
        String version,
        OverlapRule rule,
        double targetGroup,
        double activity,
        double resource,
        double period,
        double unknownTargetGroupPower,
        double mostByWork,
        double candidateShare,
        double otherPlace,
        double otherKindOfPlace,
        double otherRole,
        double unknownRole,
        double deskWork,
        double otherTargetGroup,
        double specificActivity,
        double specificActivityFrom,
        double specificActivityTo,
        double outputWork,
        double outputSubjectPower,
        double outputUnitPower,
        double outputBeneficiary,
        double concepts,
        double wordingPower,
        double[] byKind,
        double root,
        double[] found,
        double[] missing) {

    /// @throws IllegalArgumentException for a missing or unreadable value
    static Weights parse(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Weights(
                text(properties, "version"),
                new OverlapRule(
                        number(properties, "same-input"),
                        number(properties, "partly-same-input"),
                        number(properties, "same-output")),
                number(properties, "target-group"),
                number(properties, "activity"),
                number(properties, "resource"),
                number(properties, "period"),
                number(properties, "unknown-target-group-power"),
                number(properties, "most-by-work"),
                number(properties, "candidate-share"),
                number(properties, "other-place"),
                number(properties, "other-kind-of-place"),
                number(properties, "other-role"),
                number(properties, "unknown-role"),
                number(properties, "desk-work"),
                number(properties, "other-target-group"),
                number(properties, "specific-activity"),
                number(properties, "specific-activity-from"),
                number(properties, "specific-activity-to"),
                number(properties, "output-work"),
                number(properties, "output-subject-power"),
                number(properties, "output-unit-power"),
                number(properties, "output-beneficiary"),
                number(properties, "concepts"),
                number(properties, "wording-power"),
                byKind(properties),
                number(properties, "kind.root"),
                byField(properties, "found."),
                byField(properties, "missing."));
    }

    /// How much a term of this kind counts; null is a root that no concept covers.
    double kind(ConceptKind kind) {
        return kind == null ? root : byKind[kind.ordinal()];
    }

    /// The largest weight of the fields, where the term is found in both programmes.
    double found(int fields) {
        return largest(found, fields);
    }

    /// The largest weight of the fields, where the term is missing in the other programme.
    double missing(int fields) {
        return largest(missing, fields);
    }

    private static double largest(double[] weights, int fields) {
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            if ((fields >> i & 1) == 1 && weights[i] > largest) {
                largest = weights[i];
            }
        }
        return largest;
    }

    private static double[] byKind(Properties properties) {
        return Arrays.stream(ConceptKind.values())
                .mapToDouble(kind -> kind.isAdministrative() ? 0 : optional(properties, "kind." + name(kind), 1))
                .toArray();
    }

    private static double[] byField(Properties properties, String prefix) {
        return Arrays.stream(Field.values())
                .mapToDouble(field -> optional(properties, prefix + name(field), 0))
                .toArray();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double optional(Properties properties, String key, double otherwise) {
        return properties.containsKey(key) ? number(properties, key) : otherwise;
    }

    private static double number(Properties properties, String key) {
        try {
            return Double.parseDouble(text(properties, key));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("detector configuration: " + key + " is not a number", notANumber);
        }
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("detector configuration: " + key + " is missing");
        }
        return value.strip();
    }
}
