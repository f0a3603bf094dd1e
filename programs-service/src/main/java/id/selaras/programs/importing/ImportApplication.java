package id.selaras.programs.importing;

import id.selaras.programs.program.BulkRegistry;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.language.Messages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/// Takes what a check has staged: programmes, history, events and row keys in one transaction, with one entry in the
/// audit trail for all of them. Each programme's own history tells who asked for the import.
@ApplicationScoped
class ImportApplication {
    private final Imports imports;
    private final BulkRegistry registry;
    private final AuditLog audit;
    private final ImportConfig config;
    private final DataSource database;
    private final Clock clock;

    ImportApplication(
            Imports imports,
            BulkRegistry registry,
            AuditLog audit,
            ImportConfig config,
            DataSource database,
            Clock clock) {
        this.imports = imports;
        this.registry = registry;
        this.audit = audit;
        this.config = config;
        this.database = database;
        this.clock = clock;
    }

    /// Ends an application whose ground has moved; nothing of it stays.
    private static final class StaleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StaleException() {
            super("stale", null, false, false);
        }
    }

    /// @return false where what was staged no longer fits what is stored, and must be checked again
    boolean run(StoredImport stored) {
        long rejected = stored.counts().rejected();
        if (stored.apply() == ApplyMode.ALL_OR_NOTHING && rejected > 0) {
            imports.notApplied(
                    stored.id(),
                    Messages.text(
                            Locale.of(stored.settings().language()),
                            "import.nothing-taken",
                            rejected,
                            stored.counts().programs()));
            return true;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(config.applyTimeout().toSeconds()))
                    .run(() -> apply(stored));
            return true;
        } catch (StaleException stale) {
            return false;
        }
    }

    private void apply(StoredImport stored) {
        UUID id = stored.id();
        if (holdsInactive(id, stored.region())
                || !registry.apply(
                        id, stored.region(), clock.instant().truncatedTo(ChronoUnit.MICROS), stored.requestedBy())) {
            throw new StaleException();
        }
        long taken = stored.counts().added() + stored.counts().amended();
        if (keepKeys(id, stored.region()) != taken) {
            throw new StaleException();
        }
        imports.reached(id, ImportState.APPLIED, null);
        AuditEntry entry = AuditEntry.of("import.take", "import", id.toString(), stored.region())
                .with("requestedBy", stored.requestedBy())
                .with("added", stored.counts().added())
                .with("amended", stored.counts().amended());
        audit.record(
                stored.fileHash() == null
                        ? entry
                        : entry.with("fileSha256", HexFormat.of().formatHex(stored.fileHash())));
    }

    private boolean holdsInactive(UUID id, String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select exists (
                            select 1
                            from (select distinct opd_code from program_import_record
                                  where import_id = ? and action in ('ADD', 'AMEND')) staged
                            where not exists (
                                select 1 from opd where region = ? and code = staged.opd_code and active))
                        """)) {
            select.setObject(1, id);
            select.setString(2, region);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("An import could not be taken", failure);
        }
    }

    /// A key that another import took meanwhile stands for another programme and is left alone.
    private long keepKeys(UUID id, String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into program_import_key as known
                            (region, opd_code, fiscal_year, row_key, program_id, version, content_hash)
                        select ?, opd_code, fiscal_year, row_key, program_id, version, content_hash
                        from program_import_record where import_id = ? and action in ('ADD', 'AMEND')
                        order by opd_code, fiscal_year, row_key
                        on conflict (region, opd_code, fiscal_year, row_key) do update
                        set version = excluded.version, content_hash = excluded.content_hash
                        where known.program_id = excluded.program_id
                        """)) {
            insert.setString(1, region);
            insert.setObject(2, id);
            return insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Row keys could not be kept", failure);
        }
    }
}
