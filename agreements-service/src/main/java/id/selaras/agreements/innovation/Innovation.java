package id.selaras.agreements.innovation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.answer.Tagged;
import id.selaras.agreements.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// An innovation as the API shows it.
///
/// @param stage that it reached last
@JsonInclude(JsonInclude.Include.NON_NULL)
record Innovation(
        UUID id,
        String region,
        int fiscalYear,
        Agency opd,
        String title,
        String problem,
        String description,
        String benefit,
        String mission,
        String missionObjective,
        UUID agreementId,
        String indicatorCode,
        UUID roundId,
        Stage stage,
        Instant changedAt,
        long edit)
        implements Tagged {
    static final String SELECT = """
            select i.*, o.name as opd_name,
                (select s.stage from innovation_stage s where s.innovation_id = i.id
                 order by array_position(array['IMPLEMENTATION', 'TRIAL', 'INITIATIVE'], s.stage::text) limit 1) as stage
            from innovation i join opd o on o.region = i.region and o.code = i.opd_code
            """;

    record Agency(String code, String name) {}

    static Innovation read(ResultSet row) throws SQLException {
        return new Innovation(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getInt("fiscal_year"),
                new Agency(row.getString("opd_code"), row.getString("opd_name")),
                row.getString("title"),
                row.getString("problem"),
                row.getString("description"),
                row.getString("benefit"),
                row.getString("mission"),
                row.getString("mission_objective"),
                row.getObject("agreement_id", UUID.class),
                row.getString("indicator_code"),
                row.getObject("round_id", UUID.class),
                Rows.constant(row, "stage", Stage.class),
                Rows.instant(row, "changed_at"),
                row.getLong("edit"));
    }
}
