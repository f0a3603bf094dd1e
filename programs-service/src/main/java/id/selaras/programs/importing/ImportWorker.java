package id.selaras.programs.importing;

import id.selaras.programs.sheet.UnreadableFileException;
import id.selaras.servicekit.language.Messages;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Works on imports, one at a time. An advisory lock held by a connection of its own keeps other instances away; when
/// the process dies, PostgreSQL lets go of it, and any instance begins again with the stored file.
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Imports imports;
    private final ImportCheck check;
    private final ImportApplication application;
    private final ImportConfig config;
    private final DataSource database;
    private final Semaphore work = new Semaphore(0);
    private volatile Thread thread;
    private volatile boolean stopping;

    ImportWorker(
            Imports imports,
            ImportCheck check,
            ImportApplication application,
            ImportConfig config,
            DataSource database) {
        this.imports = imports;
        this.check = check;
        this.application = application;
        this.config = config;
        this.database = database;
    }

    /// Tells the worker that there is something to do.
    void wake() {
        work.release();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("imports").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(LONGEST_STOP);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                for (UUID id : imports.waiting()) {
                    work(id);
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("Imports wait: %s", failure.getMessage());
            }
            try {
                if (work.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void work(UUID id) throws SQLException {
        try (Connection holder = database.getConnection()) {
            if (stopping || !locked(holder, "select pg_try_advisory_lock(hashtextextended(?, 0))", id)) {
                return;
            }
            try {
                // Another instance may have ended it before it let go.
                imports.find(id).filter(ImportWorker::isOpen).ifPresent(this::goOn);
            } finally {
                locked(holder, "select pg_advisory_unlock(hashtextextended(?, 0))", id);
            }
        }
    }

    private static boolean isOpen(StoredImport stored) {
        return switch (stored.state()) {
            case WAITING, CHECKING, APPLYING -> true;
            case CHECKED, APPLIED, FAILED -> false;
        };
    }

    private static boolean locked(Connection holder, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = holder.prepareStatement(sql)) {
            statement.setString(1, "import " + id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void goOn(StoredImport stored) {
        Locale language = Locale.of(stored.settings().language());
        if (stored.attempts() >= config.attempts()) {
            imports.reached(
                    stored.id(), ImportState.FAILED, Messages.text(language, "import.given-up", stored.attempts()));
            return;
        }
        imports.begin(stored.id());
        try {
            if (stored.state() != ImportState.APPLYING) {
                check.run(stored);
                imports.reached(stored.id(), ImportState.CHECKED, null);
            }
            imports.find(stored.id()).filter(checked -> checked.apply() != null).ifPresent(this::apply);
        } catch (UnreadableFileException unreadable) {
            imports.reached(
                    stored.id(),
                    ImportState.FAILED,
                    Messages.text(language, unreadable.messageKey(), unreadable.arguments()));
        } catch (IOException | RuntimeException failure) {
            // It stays open and is begun again, here or elsewhere.
            LOG.errorf(failure, "Import %s was interrupted", stored.id());
        }
    }

    private void apply(StoredImport checked) {
        imports.reached(checked.id(), ImportState.APPLYING, null);
        if (!application.run(checked)) {
            imports.reached(checked.id(), ImportState.WAITING, null);
        }
    }
}
