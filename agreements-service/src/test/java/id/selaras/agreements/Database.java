package id.selaras.agreements;

import id.selaras.localstack.testing.LocalServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The service's database, with the rights the service itself has.
public final class Database {
    static final String NAME = "agreements";

    private Database() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(LocalServers.jdbcUrl(NAME), NAME + "_app", LocalServers.password());
    }
}
