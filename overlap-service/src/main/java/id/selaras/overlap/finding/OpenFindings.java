package id.selaras.overlap.finding;

import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.program.RegionYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// The findings that stand open, in short.
@ApplicationScoped
public class OpenFindings {
    private static final String OPEN = """
            select id, overlap_class, first_program_id, second_program_id from finding
            where region = ? and fiscal_year = ? and status = 'OPEN'""";

    private final DataSource database;

    OpenFindings(DataSource database) {
        this.database = database;
    }

    /// @param programs in the order of their ids
    public record Open(OverlapClass overlapClass, List<UUID> programs) {}

    /// By id.
    @Transactional(TxType.SUPPORTS)
    public Map<UUID, Open> of(RegionYear regionYear) {
        Map<UUID, Open> open = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setString(1, regionYear.region());
            select.setInt(2, regionYear.fiscalYear());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    open.put(
                            row.getObject(1, UUID.class),
                            new Open(
                                    OverlapClass.valueOf(row.getString(2)),
                                    List.of(row.getObject(3, UUID.class), row.getObject(4, UUID.class))));
                }
            }
            return open;
        } catch (SQLException failure) {
            throw new IllegalStateException("Findings of " + regionYear + " cannot be read", failure);
        }
    }
}
