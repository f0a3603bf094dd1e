package id.selaras.overlap.detection;

import java.util.List;

/// The sentences of the evidence, in Indonesian.
final class EvidenceText {
    private static final double SAME = 0.7;
    private static final double PARTLY = 0.35;

    private EvidenceText() {}

    static String work(double similarity, List<String> shared) {
        return degree(similarity, "Pekerjaannya sama", "Pekerjaannya sebagian sama", "Pekerjaannya berbeda")
                + listed(shared);
    }

    static String group(double similarity, List<String> shared) {
        return degree(
                        similarity,
                        "Kelompok sasarannya sama",
                        "Kelompok sasarannya berdekatan",
                        "Kelompok sasarannya berbeda")
                + listed(shared);
    }

    static String place(double similarity, List<String> shared) {
        return (similarity > 0 ? "Lokasinya bertemu" : "Lokasinya berbeda") + listed(shared);
    }

    static String resource(double similarity, List<String> shared) {
        return degree(similarity, "Sumber dayanya sama", "Sumber dayanya sebagian sama", "Sumber dayanya berbeda")
                + listed(shared);
    }

    static String period(double similarity) {
        return "Waktu pelaksanaan yang lebih pendek berimpit "
                + Math.round(100 * similarity)
                + " persen dengan yang lain.";
    }

    static String product(double similarity, List<String> shared) {
        return degree(similarity, "Yang dihasilkan sama", "Yang dihasilkan berkaitan", "Yang dihasilkan berbeda")
                + listed(shared);
    }

    static String unit(double similarity) {
        return degree(similarity, "Yang dihitung sejenis.", "Yang dihitung berkerabat.", "Yang dihitung lain jenis.");
    }

    static String beneficiary(double similarity, List<String> shared) {
        return degree(similarity, "Penerima hasilnya sama", "Penerima hasilnya berdekatan", "Penerima hasilnya berbeda")
                + listed(shared);
    }

    static String unknown(Part part) {
        return switch (part) {
            case TARGET_GROUP -> "Kelompok sasaran tidak disebut oleh salah satu program; tidak ikut menentukan.";
            case LOCATION -> "Lokasi tidak disebut oleh salah satu program; tidak ikut menentukan.";
            case PRODUCT -> "Keluaran tidak disebut oleh salah satu program; tidak dapat dibandingkan.";
            default -> "Tidak disebut oleh salah satu program; tidak ikut menentukan.";
        };
    }

    private static String degree(double similarity, String same, String partly, String different) {
        return similarity >= SAME ? same : similarity >= PARTLY ? partly : different;
    }

    private static String listed(List<String> shared) {
        return shared.isEmpty() ? "." : ": " + String.join(", ", shared) + ".";
    }
}
