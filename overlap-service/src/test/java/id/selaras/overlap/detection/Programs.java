package id.selaras.overlap.detection;

import java.time.LocalDate;
import java.util.List;

/// Programmes for tests, one line each.
final class Programs {
    private Programs() {}

    static ProgramFacts program(String id, String opd, String title, String description) {
        return program(id, opd, title, description, List.of(), List.of(), List.of());
    }

    static ProgramFacts program(
            String id,
            String opd,
            String title,
            String description,
            List<String> groups,
            List<String> locations,
            List<ProgramFacts.Output> outputs) {
        return new ProgramFacts(
                id,
                1,
                opd,
                "35.73",
                2026,
                "",
                "",
                title,
                description,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(),
                groups.stream()
                        .map(group -> new ProgramFacts.TargetGroup(group, null, null, null))
                        .toList(),
                locations.stream()
                        .map(code -> new ProgramFacts.Location(code, ""))
                        .toList(),
                outputs,
                List.of(),
                100_000_000L,
                false);
    }

    static ProgramFacts sewingOfLabourOffice() {
        return program(
                "p1",
                "disnaker",
                "Pelatihan Menjahit bagi Pencari Kerja Perempuan",
                "Pelatihan operator jahit dasar selama 30 hari.",
                List.of("pencari kerja perempuan"),
                List.of("35.73"),
                List.of(new ProgramFacts.Output("Jumlah peserta pelatihan menjahit", 40.0, "orang")));
    }

    static ProgramFacts sewingOfSocialOffice() {
        return program(
                "p2",
                "dinsos",
                "Kursus Konveksi Rumahan untuk Ibu-ibu Penganggur",
                "Belajar memotong pola dan obras sampai bisa bikin baju.",
                List.of("ibu rumah tangga yang menganggur"),
                List.of("35.73.01"),
                List.of(new ProgramFacts.Output("Jumlah mesin jahit yang dihibahkan", 20.0, "unit")));
    }
}
