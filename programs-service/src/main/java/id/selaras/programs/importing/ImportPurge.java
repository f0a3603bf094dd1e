package id.selaras.programs.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Clears away files and reports that have served their time. Several instances may do so at once.
@Singleton
class ImportPurge {
    private static final Logger LOG = Logger.getLogger(ImportPurge.class);

    private final DataSource database;
    private final ImportConfig config;
    private final Clock clock;

    ImportPurge(DataSource database, ImportConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "7m", identity = "purge-imports")
    void purge() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        delete from program_import
                        where created_at < ? and state in ('CHECKED', 'APPLIED', 'FAILED')
                        """)) {
            delete.setObject(1, clock.instant().minus(config.retention()).atOffset(ZoneOffset.UTC));
            int deleted = delete.executeUpdate();
            if (deleted > 0) {
                LOG.infof("Purged %d imports older than %s", deleted, config.retention());
            }
        }
    }
}
