package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;

/// Loads all 91,599 regions with their BPS codes. COPY takes the published files as they are, in about two seconds.
public class V101__Load_regions extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("""
                    create temporary table loaded_region (code text, name text) on commit drop;
                    create temporary table loaded_bps_code (bps_code text, code text) on commit drop;
                    """);
            copy(context, "loaded_region (code, name) from stdin (format csv, header true)", "regions-kemendagri.csv");
            copy(context, "loaded_bps_code (bps_code, code) from stdin", "regions-bps-to-kemendagri.tsv");
            // Bridges to regions that were renumbered since 2018 find no partner and are left out.
            statement.execute("""
                    insert into region (code, name, bps_codes)
                    select r.code, btrim(r.name), coalesce(b.codes, '{}')
                    from loaded_region r
                    left join (select code, array_agg(bps_code order by bps_code) as codes
                               from loaded_bps_code group by code) b using (code)
                    order by r.code;
                    alter table region
                        add constraint fk_region_parent foreign key (parent) references region (code);
                    create index ix_region_bps_codes on region using gin (bps_codes);
                    analyze region;
                    """);
        }
    }

    private static void copy(Context context, String target, String file) throws SQLException, IOException {
        try (InputStream packed = V101__Load_regions.class.getResourceAsStream("/db/data/" + file + ".gz");
                InputStream data = new GZIPInputStream(packed)) {
            context.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target, data);
        }
    }
}
