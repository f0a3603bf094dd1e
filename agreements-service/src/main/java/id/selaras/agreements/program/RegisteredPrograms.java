package id.selaras.agreements.program;

import id.selaras.agreements.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// This service's copy of the registered programmes, as far as agreements are compared with them.
@ApplicationScoped
public class RegisteredPrograms {
    private final Sql sql;

    RegisteredPrograms(Sql sql) {
        this.sql = sql;
    }

    /// The programmes of an OPD for a year that are not withdrawn, by code and title.
    public List<RegisteredProgram> of(String region, int fiscalYear, String opdCode) {
        return sql.list("""
                select id, version, nomenclature_code, title, budget_rupiah from registered_program
                where region = ? and fiscal_year = ? and opd_code = ? and not withdrawn
                order by nomenclature_code, title, id
                """, RegisteredPrograms::program, region, fiscalYear, opdCode);
    }

    /// An agency, whose code alone is not enough: other regions use the same ones.
    public record Agency(String region, String opdCode) {}

    private record OfAgency(Agency agency, RegisteredProgram program) {}

    /// As [#of] for many agencies, in one query.
    public Map<Agency, List<RegisteredProgram>> ofAgencies(int fiscalYear, Collection<Agency> agencies) {
        return sql
                .list(
                        """
                        select p.region, p.opd_code, p.id, p.version, p.nomenclature_code, p.title, p.budget_rupiah
                        from unnest(?::text[], ?::text[]) as asked (region, opd_code)
                            join registered_program p on p.region = asked.region and p.opd_code = asked.opd_code
                        where p.fiscal_year = ? and not p.withdrawn
                        order by p.nomenclature_code, p.title, p.id
                        """,
                        row -> new OfAgency(
                                new Agency(row.getString("region"), row.getString("opd_code")), program(row)),
                        agencies.stream().map(Agency::region).toList(),
                        agencies.stream().map(Agency::opdCode).toList(),
                        fiscalYear)
                .stream()
                .collect(Collectors.groupingBy(
                        OfAgency::agency, Collectors.mapping(OfAgency::program, Collectors.toList())));
    }

    private static RegisteredProgram program(ResultSet row) throws SQLException {
        return new RegisteredProgram(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("nomenclature_code"),
                row.getString("title"),
                row.getLong("budget_rupiah"));
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
        sql.change(
                upsert,
                told.region(),
                told.id(),
                told.fiscalYear(),
                told.opd().code(),
                told.version(),
                told.nomenclature() == null ? null : told.nomenclature().code(),
                told.title() == null ? "" : told.title(),
                told.budgetRupiah() == null ? 0 : told.budgetRupiah(),
                withdrawn);
    }
}
