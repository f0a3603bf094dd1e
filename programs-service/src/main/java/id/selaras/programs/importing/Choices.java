package id.selaras.programs.importing;

import id.selaras.programs.program.Cluster;
import id.selaras.programs.program.InputKind;
import id.selaras.programs.program.WorkingGroup;
import java.util.Map;
import java.util.Optional;

/// The words that lists use for what the API knows by constants.
final class Choices {
    private static final Map<String, Cluster> CLUSTERS = Map.ofEntries(
            Map.entry("socialassistance", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("bantuansosial", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("bantuansosialterpadu", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("bantuansosialterpaduberbasiskeluarga", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("perlindungansosial", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("klaster1", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("klasteri", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("1", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("i", Cluster.SOCIAL_ASSISTANCE),
            Map.entry("communityempowerment", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("pemberdayaanmasyarakat", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("pemberdayaan", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("klaster2", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("klasterii", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("2", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("ii", Cluster.COMMUNITY_EMPOWERMENT),
            Map.entry("microenterprise", Cluster.MICRO_ENTERPRISE),
            Map.entry("usahamikro", Cluster.MICRO_ENTERPRISE),
            Map.entry("usahamikrodankecil", Cluster.MICRO_ENTERPRISE),
            Map.entry("usahaekonomimikrodankecil", Cluster.MICRO_ENTERPRISE),
            Map.entry("umk", Cluster.MICRO_ENTERPRISE),
            Map.entry("umkm", Cluster.MICRO_ENTERPRISE),
            Map.entry("klaster3", Cluster.MICRO_ENTERPRISE),
            Map.entry("klasteriii", Cluster.MICRO_ENTERPRISE),
            Map.entry("3", Cluster.MICRO_ENTERPRISE),
            Map.entry("iii", Cluster.MICRO_ENTERPRISE),
            Map.entry("propeople", Cluster.PRO_PEOPLE),
            Map.entry("prorakyat", Cluster.PRO_PEOPLE),
            Map.entry("programprorakyat", Cluster.PRO_PEOPLE),
            Map.entry("klaster4", Cluster.PRO_PEOPLE),
            Map.entry("klasteriv", Cluster.PRO_PEOPLE),
            Map.entry("4", Cluster.PRO_PEOPLE),
            Map.entry("iv", Cluster.PRO_PEOPLE));

    private static final Map<String, WorkingGroup> WORKING_GROUPS = Map.of(
            "partnership", WorkingGroup.PARTNERSHIP,
            "kemitraan", WorkingGroup.PARTNERSHIP,
            "pengembangankemitraan", WorkingGroup.PARTNERSHIP,
            "pokjakemitraan", WorkingGroup.PARTNERSHIP,
            "pokjapengembangankemitraan", WorkingGroup.PARTNERSHIP,
            "complaints", WorkingGroup.COMPLAINTS,
            "pengaduan", WorkingGroup.COMPLAINTS,
            "pengaduanmasyarakat", WorkingGroup.COMPLAINTS,
            "pokjapengaduan", WorkingGroup.COMPLAINTS,
            "pokjapengaduanmasyarakat", WorkingGroup.COMPLAINTS);

    private static final Map<String, InputKind> INPUT_KINDS = Map.ofEntries(
            Map.entry("funds", InputKind.FUNDS),
            Map.entry("dana", InputKind.FUNDS),
            Map.entry("uang", InputKind.FUNDS),
            Map.entry("anggaran", InputKind.FUNDS),
            Map.entry("personnel", InputKind.PERSONNEL),
            Map.entry("personel", InputKind.PERSONNEL),
            Map.entry("personil", InputKind.PERSONNEL),
            Map.entry("sdm", InputKind.PERSONNEL),
            Map.entry("tenaga", InputKind.PERSONNEL),
            Map.entry("pegawai", InputKind.PERSONNEL),
            Map.entry("goods", InputKind.GOODS),
            Map.entry("barang", InputKind.GOODS),
            Map.entry("services", InputKind.SERVICES),
            Map.entry("jasa", InputKind.SERVICES),
            Map.entry("facilities", InputKind.FACILITIES),
            Map.entry("fasilitas", InputKind.FACILITIES),
            Map.entry("sarana", InputKind.FACILITIES),
            Map.entry("saranaprasarana", InputKind.FACILITIES),
            Map.entry("data", InputKind.DATA),
            Map.entry("informasi", InputKind.DATA));

    private Choices() {}

    static Optional<Cluster> cluster(String text) {
        return Optional.ofNullable(CLUSTERS.get(Vocabulary.plain(text)));
    }

    static Optional<WorkingGroup> workingGroup(String text) {
        return Optional.ofNullable(WORKING_GROUPS.get(Vocabulary.plain(text)));
    }

    static Optional<InputKind> inputKind(String text) {
        return Optional.ofNullable(INPUT_KINDS.get(Vocabulary.plain(text)));
    }
}
