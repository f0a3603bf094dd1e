package id.selaras.overlap.cluster;

import id.selaras.overlap.cluster.Clustering.Cluster;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.RegionYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import javax.sql.DataSource;

/// The clusters of a region and year as they are now. They follow from the findings and the decisions, so nothing of
/// them is stored; they are worked out when asked for, and again when anything they rest on has changed.
@ApplicationScoped
class ClusterReader {
    private static final int REGION_YEARS_KEPT = 50;

    private static final String STAMP = """
            select coalesce((select revision from region_year where region = ? and fiscal_year = ?), 0)
                || '/' || (select count(*) || '/' || coalesce(max(changed_at)::text, '') from coordination
                    where region = ? and fiscal_year = ? and state = 'DISMISSED')""";

    private static final String SAME_WORK = """
            select f.first_program_id, f.second_program_id, coalesce(c.state = 'DISMISSED', false)
            from finding f left join coordination c on c.finding_id = f.id
            where f.region = ? and f.fiscal_year = ? and f.status = 'OPEN'
                and f.overlap_class in ('SAME_INPUT_DIFFERENT_OUTPUT', 'DUPLICATION')""";

    private record Known(String stamp, List<Cluster> clusters) {}

    private final DataSource database;
    private final PeerGroups peerGroups;
    private final Map<RegionYear, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RegionYear, Known> eldest) {
            return size() > REGION_YEARS_KEPT;
        }
    };

    ClusterReader(DataSource database, PeerGroups peerGroups) {
        this.database = database;
        this.peerGroups = peerGroups;
    }

    /// The largest first.
    @Transactional
    List<Cluster> clusters(RegionYear regionYear) {
        try (Connection connection = database.getConnection()) {
            String stamp = stamp(connection, regionYear);
            synchronized (known) {
                Known last = known.get(regionYear);
                if (last != null && last.stamp().equals(stamp)) {
                    return last.clusters();
                }
            }
            List<Cluster> clusters = workOut(connection, regionYear);
            synchronized (known) {
                known.put(regionYear, new Known(stamp, clusters));
            }
            return clusters;
        } catch (SQLException failure) {
            throw new IllegalStateException("Clusters of " + regionYear + " cannot be read", failure);
        }
    }

    private List<Cluster> workOut(Connection connection, RegionYear regionYear) throws SQLException {
        Map<UUID, Set<UUID>> neighbours = new HashMap<>();
        Set<Set<UUID>> dismissed = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(SAME_WORK)) {
            select.setString(1, regionYear.region());
            select.setInt(2, regionYear.fiscalYear());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID one = row.getObject(1, UUID.class);
                    UUID other = row.getObject(2, UUID.class);
                    if (row.getBoolean(3)) {
                        dismissed.add(Set.of(one, other));
                    } else {
                        neighbours.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
                        neighbours.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
                    }
                }
            }
        }
        Compared compared = compared(regionYear, neighbours.keySet());
        neighbours.keySet().retainAll(compared.profiles().keySet());
        neighbours
                .values()
                .forEach(others -> others.retainAll(compared.profiles().keySet()));
        return new Clustering(neighbours, sameWork(neighbours, dismissed, compared)).clusters();
    }

    /// Programmes, and the detector that they are made ready for.
    private record Compared(Detector detector, Map<UUID, ProgramProfile> profiles) {}

    private Compared compared(RegionYear regionYear, Set<UUID> programs) {
        return peerGroups.read(regionYear, peers -> {
            Map<UUID, ProgramProfile> profiles = new HashMap<>();
            for (UUID program : programs) {
                ProgramProfile profile = peers.profile(program);
                if (profile != null) {
                    profiles.put(program, profile);
                }
            }
            return new Compared(peers.configuration().detector(), profiles);
        });
    }

    /// Pairs that are shown were judged already; what people dismissed is not the same work, whatever the
    /// detector says.
    private BiPredicate<UUID, UUID> sameWork(
            Map<UUID, Set<UUID>> neighbours, Set<Set<UUID>> dismissed, Compared compared) {
        Detector detector = compared.detector();
        Map<UUID, ProgramProfile> profiles = compared.profiles();
        double same = detector.configuration().rule().sameInput();
        return (one, other) -> !dismissed.contains(Set.of(one, other))
                && (neighbours.get(one).contains(other)
                        || detector.scoring(profiles.get(one))
                                        .with(profiles.get(other))
                                        .inputSimilarity()
                                >= same);
    }

    private static String stamp(Connection connection, RegionYear regionYear) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STAMP)) {
            select.setString(1, regionYear.region());
            select.setInt(2, regionYear.fiscalYear());
            select.setString(3, regionYear.region());
            select.setInt(4, regionYear.fiscalYear());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
