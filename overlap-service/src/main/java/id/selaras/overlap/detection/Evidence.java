package id.selaras.overlap.detection;

import java.util.List;
import java.util.Locale;

/// One reason of a judgement.
///
/// @param part what was compared
/// @param similarity 0 to 1
/// @param weight the share of this part in its similarity (input or output), 0 to 1; 0 where a programme
///     leaves the part empty
/// @param text one sentence that a person can read, in Indonesian unless asked for [#in] another language
/// @param shared what both programmes have in common, as it stands in their texts; `gawai ~ ponsel` where they say the
///     same in different words
public record Evidence(Part part, double similarity, double weight, String text, List<String> shared) {
    private static final Locale INDONESIAN = Locale.of("id");

    public Evidence {
        shared = List.copyOf(shared);
    }

    static Evidence of(Part part, double similarity, double weight, List<String> shared) {
        return new Evidence(
                part,
                round(similarity),
                round(weight),
                EvidenceText.of(part, round(similarity), shared, INDONESIAN),
                shared);
    }

    /// The part is left empty by one of the programmes.
    static Evidence unknown(Part part) {
        return new Evidence(part, 0, 0, EvidenceText.unknown(part, INDONESIAN), List.of());
    }

    /// The same reason with its sentence in a language: English, or Indonesian for every other.
    public Evidence in(Locale language) {
        String sentence = weight == 0 && EvidenceText.canBeUnknown(part)
                ? EvidenceText.unknown(part, language)
                : EvidenceText.of(part, similarity, shared, language);
        return new Evidence(part, similarity, weight, sentence, shared);
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
