package id.selaras.overlap.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads which pairs of a region and year are shown as findings.
@ApplicationScoped
public class PairReader {
    private static final int FETCH_SIZE = 1000;

    private static final String OPEN = """
            select id, first_program_id, second_program_id, input_similarity, output_similarity,
                coalesce(rupiah_at_stake, 0)
            from finding where region = ? and fiscal_year = ? and status = 'OPEN'""";

    private final DataSource database;

    PairReader(DataSource database) {
        this.database = database;
    }

    /// The pairs as the present transaction sees them.
    ///
    /// @param most how many pairs each programme may choose
    @Transactional(TxType.MANDATORY)
    public PairGraph read(String region, int fiscalYear, int most) {
        PairGraph pairs = new PairGraph(most);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setFetchSize(FETCH_SIZE);
            select.setString(1, region);
            select.setInt(2, fiscalYear);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    Strength strength = new Strength(id, row.getDouble(4), row.getDouble(5), row.getLong(6));
                    pairs.load(new Link(row.getObject(2, UUID.class), row.getObject(3, UUID.class), strength));
                }
            }
            return pairs;
        } catch (SQLException failure) {
            throw new IllegalStateException("Pairs of " + region + "/" + fiscalYear + " cannot be read", failure);
        }
    }
}
