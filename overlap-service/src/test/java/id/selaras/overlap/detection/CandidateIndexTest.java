package id.selaras.overlap.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {
    private static final Detector DETECTOR = Detector.standard();
    private static final List<String> WORKS = List.of(
            "Pelatihan Menjahit",
            "Kursus Konveksi",
            "Bedah Rumah",
            "Perbaikan RTLH",
            "Rantang Jompo",
            "Permakanan Lansia",
            "Servis HP",
            "Reparasi Gawai",
            "Bank Sampah",
            "Sampah Jadi Rupiah",
            "Jambanisasi",
            "Pembangunan Tangki Septik",
            "Beasiswa Siswa Miskin",
            "Bantuan Uang Sekolah",
            "Pasar Murah",
            "Bazar Sembako Murah",
            "Rapat Koordinasi Forum",
            "Festival Budaya",
            "Pemasangan Lampu Jalan",
            "Vaksinasi Sapi");
    private static final List<String> GROUPS =
            List.of("lansia", "warga miskin", "pelajar", "perempuan", "penganggur", "usaha mikro");

    @Test
    void findsEveryPairThatJudgingAllPairsFinds() {
        List<ProgramProfile> profiles = profiles(300);
        CandidateIndex index = new CandidateIndex(DETECTOR);
        profiles.forEach(index::put);
        int findings = 0;

        for (ProgramProfile a : profiles) {
            List<ProgramProfile> candidates = index.candidates(a);
            for (ProgramProfile b : profiles) {
                if (DETECTOR.comparable(a, b) && DETECTOR.judge(a, b).isFinding()) {
                    findings++;
                    assertThat(candidates).contains(b);
                }
            }
        }

        assertThat(findings).isGreaterThan(1000);
    }

    @Test
    void holdsTheLastVersionOnlyAndForgets() {
        CandidateIndex index = new CandidateIndex(DETECTOR);
        ProgramProfile asking = DETECTOR.profile(Programs.program("q", "asking", "Pelatihan Menjahit", ""));
        index.put(DETECTOR.profile(Programs.program("p", "other", "Kursus Konveksi", "")));
        assertThat(index.candidates(asking)).hasSize(1);

        index.put(DETECTOR.profile(Programs.program("p", "other", "Festival Budaya", "")));
        assertThat(index.candidates(asking)).isEmpty();
        assertThat(index.size()).isEqualTo(1);

        index.remove("p");
        assertThat(index.size()).isZero();
        assertThat(index.get("p")).isNull();
    }

    private static List<ProgramProfile> profiles(int count) {
        Random random = new Random(7);
        List<ProgramProfile> profiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = WORKS.get(random.nextInt(WORKS.size()));
            String group = GROUPS.get(random.nextInt(GROUPS.size()));
            profiles.add(DETECTOR.profile(Programs.program(
                    "p" + i,
                    "opd" + random.nextInt(12),
                    title + " bagi " + group,
                    WORKS.get(random.nextInt(WORKS.size())).toLowerCase(java.util.Locale.ROOT),
                    List.of(group),
                    List.of("35.73"),
                    List.of(new ProgramFacts.Output("Jumlah " + group + " penerima " + title, null, "orang")))));
        }
        return profiles;
    }
}
