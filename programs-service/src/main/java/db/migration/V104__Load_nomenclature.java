package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;

/// Loads the 3,550 sub-activities of the edition 2027 from the ministry's file as it is.
public class V104__Load_nomenclature extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("""
                    create temporary table loaded_sub_activity (
                        code text, title text, field_code text, field text, program_code text, program text,
                        activity_code text, activity text, performance text, indicator text, unit text,
                        definition text, service_standard text, kind text, tags text) on commit drop
                    """);
            copy(context);
            statement.execute("""
                    insert into nomenclature
                    select '2027', code, title, field_code, field, program_code, program, activity_code, activity,
                           performance, indicator, unit, nullif(definition, ''), service_standard = 'SPM',
                           case kind when 'Layanan' then 'SERVICE' else 'ACTIVITY' end,
                           array(select jsonb_array_elements_text(nullif(tags, '')::jsonb))
                    from loaded_sub_activity
                    order by code;
                    analyze nomenclature;
                    """);
        }
    }

    private static void copy(Context context) throws SQLException, IOException {
        try (InputStream packed =
                        V104__Load_nomenclature.class.getResourceAsStream("/db/data/nomenclature-city-2027.csv.gz");
                InputStream data = new GZIPInputStream(packed)) {
            context.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy loaded_sub_activity from stdin (format csv, header true)", data);
        }
    }
}
