package id.selaras.programs.program;

import id.selaras.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Counts programmes by their facets, all of them in one statement.
@ApplicationScoped
class FacetReader {
    private final DataSource database;

    FacetReader(DataSource database) {
        this.database = database;
    }

    /// One value of a facet.
    ///
    /// @param value what the filter's parameter takes
    /// @param label a name to read; absent where the value speaks for itself
    /// @param programs how many programmes the list would hold with this value alone chosen for its facet
    record Count(String value, String label, long programs) {}

    Map<ProgramFacet, List<Count>> count(ProgramFilter filter, Caller caller) {
        List<String> parts = new ArrayList<>();
        List<Conditions> conditions = new ArrayList<>();
        for (ProgramFacet facet : ProgramFacet.values()) {
            Conditions others = ProgramCriteria.without(facet, filter, caller);
            conditions.add(others);
            parts.add("select '" + facet + "' as facet, counted.* from (" + facet.counting(others.sql())
                    + ") as counted (value, programs)");
        }
        String sql = """
                select facet, value,
                       case facet when 'OPD' then (select min(name) from opd where code = value)
                                  when 'KECAMATAN' then (select name from region where code = value) end,
                       programs
                from (%s) as facets order by programs desc, value""".formatted(String.join(" union all ", parts));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 1;
            for (Conditions each : conditions) {
                place = each.bind(select, place);
            }
            return read(select);
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes could not be counted", failure);
        }
    }

    private static Map<ProgramFacet, List<Count>> read(PreparedStatement select) throws SQLException {
        Map<ProgramFacet, List<Count>> counts = new EnumMap<>(ProgramFacet.class);
        for (ProgramFacet facet : ProgramFacet.values()) {
            counts.put(facet, new ArrayList<>());
        }
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                counts.get(ProgramFacet.valueOf(row.getString(1)))
                        .add(new Count(row.getString(2), row.getString(3), row.getLong(4)));
            }
        }
        return counts;
    }
}
