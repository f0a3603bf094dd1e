package id.selaras.programs.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Counts and sums programmes within the database: one statement a summary, whatever the number of programmes.
@ApplicationScoped
class SummaryReader {
    private static final String CHOSEN = """
            with complained as (select program_id, count(*) as complaints from complaint group by program_id),
                 chosen as (select region, opd_code, cluster, working_group, locations, funding, target_groups,
                                   budget_rupiah, coalesce(complaints, 0) as complaints
                            from program left join complained on program_id = id where %s)
            """;
    private static final String COVERAGE = """
            with sets as (select locations, count(*) as programs from program where %s group by locations)
            select kelurahan.code, kelurahan.name, kecamatan.name,
                   coalesce(sum(programs) filter (where kelurahan.code = any(locations)), 0),
                   coalesce(sum(programs) filter (where kelurahan.parent = any(locations)), 0),
                   coalesce((select sum(programs) from sets where ? = any(locations)), 0)
            from region as kelurahan
            join region as kecamatan on kecamatan.code = kelurahan.parent
            left join sets on kelurahan.code = any(locations) or kelurahan.parent = any(locations)
            where kelurahan.level = 'KELURAHAN' and kelurahan.code >= ? || '.' and kelurahan.code < ? || '/'
            group by kelurahan.code, kelurahan.name, kecamatan.name order by kelurahan.code
            """;

    private final DataSource database;

    SummaryReader(DataSource database) {
        this.database = database;
    }

    /// @param conditions on the table `program`
    Summary summary(SummaryBy by, Conditions conditions) {
        // The first row is the whole; it has no key.
        String sql = CHOSEN.formatted(conditions.sql())
                + "select null as key, null, null, count(*), coalesce(sum(budget_rupiah), 0), 0::numeric,"
                + " coalesce(sum(complaints), 0) from chosen union all (" + by.query() + " order by 5 desc, key)";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            conditions.bind(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long programs = row.getLong(4);
                BigInteger budget = rupiah(row, 5);
                long complaints = row.getLong(7);
                List<Summary.Row> items = new ArrayList<>();
                while (row.next()) {
                    items.add(new Summary.Row(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getLong(4),
                            rupiah(row, 5),
                            rupiah(row, 6),
                            row.getLong(7)));
                }
                return new Summary(by.parameter(), programs, budget, complaints, items);
            }
        } catch (SQLException failure) {
            throw uncounted(failure);
        }
    }

    /// @param city code of a city or regency
    Coverage coverage(String city, Conditions conditions) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COVERAGE.formatted(conditions.sql()))) {
            int place = conditions.bind(select);
            select.setString(place, city);
            select.setString(place + 1, city);
            select.setString(place + 2, city);
            List<Coverage.Kelurahan> items = new ArrayList<>();
            long cityWide = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long named = row.getLong(4);
                    long throughKecamatan = row.getLong(5);
                    cityWide = row.getLong(6);
                    items.add(new Coverage.Kelurahan(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            named,
                            throughKecamatan,
                            named + throughKecamatan > 0));
                }
            }
            long covered = items.stream().filter(Coverage.Kelurahan::covered).count();
            return new Coverage(city, items.size(), covered, items.size() - covered, cityWide, items);
        } catch (SQLException failure) {
            throw uncounted(failure);
        }
    }

    private static BigInteger rupiah(ResultSet row, int column) throws SQLException {
        BigDecimal rupiah = row.getBigDecimal(column);
        return rupiah.toBigIntegerExact();
    }

    private static IllegalStateException uncounted(SQLException failure) {
        return new IllegalStateException("Programmes could not be counted", failure);
    }
}
