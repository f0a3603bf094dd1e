package id.selaras.servicekit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Gives entries their number and hash. Numbers follow visibility, as those of the change feed do: a transaction that
/// commits late gets a later number, and no reader passes it by. The database function `audit_seal` holds a row lock
/// meanwhile, so any number of instances may seal at once.
@Singleton
class AuditSealer {
    private static final int PORTION = 1_000;

    private final DataSource database;

    AuditSealer(DataSource database) {
        this.database = database;
    }

    @Scheduled(every = "${selaras.audit.seal-every:2s}", identity = "audit-seal")
    void seal() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealPortion);
        } while (sealed == PORTION);
    }

    private int sealPortion() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement seal = connection.prepareStatement("select audit_seal(?)")) {
            seal.setInt(1, PORTION);
            try (ResultSet row = seal.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
