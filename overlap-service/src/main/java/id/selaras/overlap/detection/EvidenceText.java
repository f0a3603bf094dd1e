package id.selaras.overlap.detection;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The sentences of the evidence. A sentence follows from the part, its similarity and what is shared, so that evidence
/// that was stored in Indonesian can be read in English too.
final class EvidenceText {
    private static final double SAME = 0.7;
    private static final double PARTLY = 0.35;

    private static final Map<Part, Wording> INDONESIAN = new EnumMap<>(Map.of(
            Part.WORK,
            new Wording("Pekerjaannya sama", "Pekerjaannya sebagian sama", "Pekerjaannya berbeda", ""),
            Part.TARGET_GROUP,
            new Wording(
                    "Kelompok sasarannya sama",
                    "Kelompok sasarannya berdekatan",
                    "Kelompok sasarannya berbeda",
                    "Kelompok sasaran tidak disebut oleh salah satu program; tidak ikut menentukan."),
            Part.LOCATION,
            new Wording(
                    "Lokasinya bertemu",
                    "Lokasinya bertemu",
                    "Lokasinya berbeda",
                    "Lokasi tidak disebut oleh salah satu program; tidak ikut menentukan."),
            Part.RESOURCE,
            new Wording("Sumber dayanya sama", "Sumber dayanya sebagian sama", "Sumber dayanya berbeda", ""),
            Part.PRODUCT,
            new Wording(
                    "Yang dihasilkan sama",
                    "Yang dihasilkan berkaitan",
                    "Yang dihasilkan berbeda",
                    "Keluaran tidak disebut oleh salah satu program; tidak dapat dibandingkan."),
            Part.UNIT,
            new Wording("Yang dihitung sejenis", "Yang dihitung berkerabat", "Yang dihitung lain jenis", ""),
            Part.BENEFICIARY,
            new Wording("Penerima hasilnya sama", "Penerima hasilnya berdekatan", "Penerima hasilnya berbeda", "")));

    private static final Map<Part, Wording> ENGLISH = new EnumMap<>(Map.of(
            Part.WORK,
            new Wording("The work is the same", "The work is partly the same", "The work differs", ""),
            Part.TARGET_GROUP,
            new Wording(
                    "The target groups are the same",
                    "The target groups are near to each other",
                    "The target groups differ",
                    "One of the programmes names no target group; it does not count."),
            Part.LOCATION,
            new Wording(
                    "The places meet",
                    "The places meet",
                    "The places differ",
                    "One of the programmes names no place; it does not count."),
            Part.RESOURCE,
            new Wording("The means are the same", "The means are partly the same", "The means differ", ""),
            Part.PRODUCT,
            new Wording(
                    "The products are the same",
                    "The products are related",
                    "The products differ",
                    "One of the programmes names no output; there is nothing to compare."),
            Part.UNIT,
            new Wording(
                    "The same kind of thing is counted",
                    "Related kinds of things are counted",
                    "Different kinds of things are counted",
                    ""),
            Part.BENEFICIARY,
            new Wording(
                    "The beneficiaries are the same",
                    "The beneficiaries are near to each other",
                    "The beneficiaries differ",
                    "")));

    private EvidenceText() {}

    /// @param unknown what is said where one of the programmes leaves the part empty
    private record Wording(String same, String partly, String different, String unknown) {}

    /// The sentence of a part that both programmes tell.
    static String of(Part part, double similarity, List<String> shared, Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        if (part == Part.PERIOD) {
            long percent = Math.round(100 * similarity);
            return english
                    ? "The shorter of the two periods lies within the other by " + percent + " per cent."
                    : "Waktu pelaksanaan yang lebih pendek berimpit " + percent + " persen dengan yang lain.";
        }
        Wording wording = (english ? ENGLISH : INDONESIAN).get(part);
        double partly = part == Part.LOCATION ? Double.MIN_VALUE : PARTLY;
        String degree =
                similarity >= SAME ? wording.same() : similarity >= partly ? wording.partly() : wording.different();
        return degree + (shared.isEmpty() ? "." : ": " + String.join(", ", shared) + ".");
    }

    /// True for the parts whose absence is told; of the others, evidence is only given where both programmes tell them.
    static boolean canBeUnknown(Part part) {
        return part == Part.TARGET_GROUP || part == Part.LOCATION || part == Part.PRODUCT;
    }

    /// The sentence of a part that one of the programmes leaves empty.
    static String unknown(Part part, Locale language) {
        return (Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : INDONESIAN)
                .get(part)
                .unknown();
    }
}
