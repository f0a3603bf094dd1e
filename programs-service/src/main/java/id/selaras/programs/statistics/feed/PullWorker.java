package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.webapi.WebApi;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Runs the pulls that wait, one after another: one service at a time, whatever the number of instances, so that all
/// together keep the pace that the office tolerates.
@ApplicationScoped
class PullWorker {
    private static final Logger LOG = Logger.getLogger(PullWorker.class);
    private static final String LOCK = "hashtext('statistic_pull')";

    private final DataSource database;
    private final FeedConfig config;
    private final WebApi webApi;
    private final Pulls pulls;
    private final Pull pull;
    private final ExecutorService line = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("statistic-pull").factory());

    PullWorker(DataSource database, FeedConfig config, WebApi webApi, Pulls pulls, Pull pull) {
        this.database = database;
        this.config = config;
        this.webApi = webApi;
        this.pulls = pulls;
        this.pull = pull;
    }

    /// Asks for what is due, and runs what waits.
    @Scheduled(every = "${selaras.bps.feed.check:1m}", delayed = "20s", identity = "statistic-pull")
    void look() {
        if (webApi.isConfigured()) {
            pulls.due(config.sources().keySet(), config.every()).forEach(source -> pulls.request(source, "schedule"));
        }
        wake();
    }

    void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) PullRequested request) {
        wake();
    }

    private void wake() {
        line.execute(this::drain);
    }

    private void drain() {
        try (Connection held = database.getConnection()) {
            if (!ask(held, "select pg_try_advisory_lock(" + LOCK + ")")) {
                return;
            }
            try {
                pulls.closeInterrupted();
                Optional<PullView> next = pulls.start();
                while (next.isPresent()) {
                    pull.run(next.get());
                    next = pulls.start();
                }
            } finally {
                ask(held, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.error("Pulls could not be run; they are tried again", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        line.shutdownNow();
    }
}
