package id.selaras.benchmarks.country;

import id.selaras.benchmarks.country.Nomenclature.SubActivity;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Writes programmes as agencies do: a sub-activity of the nomenclature, its own or, one time in six, another agency's;
/// the title copied, or with a stage or a group of its own; the ministry's definition shortened as the description;
/// places, groups and money by chance. The same seed gives the same programmes.
public final class ProgramGenerator {
    private static final int YEAR = 2027;
    private static final int DESCRIPTION = 240;
    private static final double OTHERS_WORK = 1 / 6.0;
    private static final List<String> GROUPS = List.of(
            "Keluarga miskin",
            "Lanjut usia terlantar",
            "Penyandang disabilitas",
            "Pelaku usaha mikro",
            "Perempuan kepala keluarga",
            "Anak putus sekolah",
            "Petani",
            "Nelayan",
            "Penganggur usia muda",
            "Masyarakat umum",
            "Ibu hamil",
            "Balita stunting");
    private static final List<String> ENDINGS = List.of(
            "",
            "",
            "",
            "",
            " Tahap I",
            " Tahap II",
            " bagi Masyarakat Miskin",
            " di Wilayah Prioritas",
            " bagi Keluarga Prasejahtera",
            " Berbasis Masyarakat",
            " Terpadu",
            " Perkotaan");

    private final Random random;
    private final List<SubActivity> activities;

    public ProgramGenerator(long seed, List<SubActivity> activities) {
        this.random = new Random(seed);
        this.activities = activities;
    }

    public GeneratedProgram next(Government government) {
        SubActivity activity = pick(activities);
        String field = random.nextDouble() < OTHERS_WORK ? pick(activities).field() : activity.field();
        String title = activity.title() + pick(ENDINGS);
        long budget = 5_000_000L * (1 + random.nextInt(400));
        int month = 1 + random.nextInt(4);
        return new GeneratedProgram(
                new UUID((random.nextLong() & ~0xf000L) | 0x7000L, (random.nextLong() >>> 2) | 0x8000000000000000L),
                1,
                government.code(),
                YEAR,
                new GeneratedProgram.Agency(field + ".0.00.0.00.01.0000", "Dinas " + field),
                new GeneratedProgram.Code(activity.code(), "2027", activity.title()),
                title,
                description(activity),
                YEAR + "-0" + month + "-01",
                YEAR + "-" + (month + 8 < 10 ? "0" : "") + (month + 8) + "-28",
                "PRO_PEOPLE",
                random.nextBoolean() ? "PARTNERSHIP" : "COMPLAINTS",
                List.of(new GeneratedProgram.Input("FUNDS", "Belanja barang dan jasa", budget, "APBD")),
                List.of(new GeneratedProgram.TargetGroup(
                        pick(GROUPS), 1, 1 + random.nextInt(4), 10 + random.nextInt(500))),
                List.of(location(government)),
                List.of(new GeneratedProgram.Output(activity.indicator(), 1 + random.nextInt(400), activity.unit())),
                List.of(),
                budget);
    }

    /// A part of the definition that begins at a word, since no two agencies copy the same part.
    private String description(SubActivity activity) {
        String definition = activity.definition();
        if (definition.length() <= DESCRIPTION) {
            return definition;
        }
        int from = random.nextInt(Math.min(200, definition.length() - DESCRIPTION));
        int word = from == 0 ? 0 : definition.indexOf(' ', from) + 1;
        return definition.substring(word, Math.min(definition.length(), word + DESCRIPTION));
    }

    private GeneratedProgram.Location location(Government government) {
        if (government.districts().isEmpty() || random.nextInt(3) == 0) {
            return new GeneratedProgram.Location(government.code(), government.name(), "CITY");
        }
        Government.Place place = pick(government.districts());
        return new GeneratedProgram.Location(place.code(), place.name(), "KECAMATAN");
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
