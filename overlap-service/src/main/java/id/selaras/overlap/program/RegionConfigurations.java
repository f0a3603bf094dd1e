package id.selaras.overlap.program;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.OverlapRule;
import id.selaras.overlap.pair.PairLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// Which configuration each government judges by: the newest that it activated, or the one that ships. Asked for at
/// each use, so that every instance follows an activation with its next transaction.
@ApplicationScoped
public class RegionConfigurations {
    private static final String NEWEST = """
            select version, lexicon, same_input, partly_same_input, same_output, findings_per_program
            from detector_configuration where region = ? order by version desc limit 1""";

    private final DataSource database;
    private final RegionConfiguration shipped;
    private final Map<String, RegionConfiguration> latest = new ConcurrentHashMap<>();

    RegionConfigurations(DataSource database, Detector detector, PairLimit limit) {
        this.database = database;
        this.shipped = new RegionConfiguration(0, detector, limit.perProgram());
    }

    /// What governments judge by that have activated nothing of their own.
    RegionConfiguration shipped() {
        return shipped;
    }

    /// The active configuration, as the present transaction sees it.
    @Transactional(TxType.SUPPORTS)
    public RegionConfiguration of(String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setString(1, region);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return shipped;
                }
                RegionConfiguration known = latest.get(region);
                if (known == null || known.version() != row.getInt(1)) {
                    known = read(region, row);
                    latest.put(region, known);
                }
                return known;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The configuration of " + region + " cannot be read", failure);
        }
    }

    private RegionConfiguration read(String region, ResultSet row) throws SQLException {
        int version = row.getInt(1);
        OverlapRule rule =
                row.getObject(3) == null ? null : new OverlapRule(row.getDouble(3), row.getDouble(4), row.getDouble(5));
        Detector detector = Detector.configured(region + "-" + version, row.getString(2), rule);
        Integer findings = row.getObject(6, Integer.class);
        return new RegionConfiguration(version, detector, findings == null ? shipped.findingsPerProgram() : findings);
    }
}
