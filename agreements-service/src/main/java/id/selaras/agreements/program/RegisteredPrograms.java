package id.selaras.agreements.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// This service's copy of the registered programmes, as far as agreements are compared with them.
@ApplicationScoped
public class RegisteredPrograms {
    private final DataSource database;

    RegisteredPrograms(DataSource database) {
        this.database = database;
    }

    /// The programmes of an OPD for a year that are not withdrawn, by code and title.
    public List<RegisteredProgram> of(String region, int fiscalYear, String opdCode) {
        String select = """
                select id, version, nomenclature_code, title, budget_rupiah from registered_program
                where region = ? and fiscal_year = ? and opd_code = ? and not withdrawn
                order by nomenclature_code, title, id
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, region);
            statement.setInt(2, fiscalYear);
            statement.setString(3, opdCode);
            List<RegisteredProgram> programs = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    programs.add(new RegisteredProgram(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5)));
                }
            }
            return programs;
        } catch (SQLException failure) {
            throw new IllegalStateException("Registered programmes could not be read", failure);
        }
    }

    /// Takes over what was told; anything older than what is known changes nothing.
    void follow(ProgramEvent told, boolean withdrawn) {
        String upsert = """
                insert into registered_program (region, id, fiscal_year, opd_code, version, nomenclature_code, title,
                    budget_rupiah, withdrawn)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region, id) do update set fiscal_year = excluded.fiscal_year,
                    opd_code = excluded.opd_code, version = excluded.version,
                    nomenclature_code = excluded.nomenclature_code, title = excluded.title,
                    budget_rupiah = excluded.budget_rupiah, withdrawn = excluded.withdrawn
                where registered_program.version < excluded.version
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setString(1, told.region());
            statement.setObject(2, told.id());
            statement.setInt(3, told.fiscalYear());
            statement.setString(4, told.opd().code());
            statement.setLong(5, told.version());
            statement.setString(
                    6, told.nomenclature() == null ? null : told.nomenclature().code());
            statement.setString(7, told.title() == null ? "" : told.title());
            statement.setLong(8, told.budgetRupiah() == null ? 0 : told.budgetRupiah());
            statement.setBoolean(9, withdrawn);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("A registered programme could not be stored", failure);
        }
    }
}
