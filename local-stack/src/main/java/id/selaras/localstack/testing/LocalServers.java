package id.selaras.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Gives a Quarkus test a real PostgreSQL and a real Kafka, and tokens it trusts.
///
/// ```java
/// @QuarkusTest
/// @WithTestResource(value = LocalServers.class, scope = TestResourceScope.GLOBAL,
///         initArgs = @ResourceArg(name = "database", value = "programs"))
/// ```
/// Both servers start once for all tests of a JVM, on free ports, and end with the JVM whatever ends it. The database
/// named by `database` is created with the roles `<database>_owner` (migrations) and `<database>_app` (rows only).
/// Tokens come from [TestTokens].
public class LocalServers implements QuarkusTestResourceLifecycleManager {

    // Emptying these would undo what migrations put there.
    private static final Set<String> NEVER_TRUNCATED = Set.of("flyway_schema_history", "change_feed", "webhook_feed");

    private String database;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        // A thread of its own, and not one of the common pool: those do not see the classes of the test.
        CompletableFuture<String> kafka = CompletableFuture.supplyAsync(
                TestKafka::bootstrap,
                task -> Thread.ofPlatform().name("start-kafka").start(task));
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.public-key", TestTokens.publicKey());
        settings.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        settings.put("quarkus.oidc.token.audience", TestTokens.AUDIENCE);
        if (database != null) {
            TestPostgres.create(database);
            settings.put("quarkus.datasource.jdbc.url", jdbcUrl(database));
            settings.put("quarkus.datasource.username", database + "_app");
            settings.put("quarkus.datasource.password", TestPostgres.PASSWORD);
            settings.put("quarkus.flyway.username", database + "_owner");
            settings.put("quarkus.flyway.password", TestPostgres.PASSWORD);
        }
        settings.put("kafka.bootstrap.servers", kafka.join());
        return settings;
    }

    /// Nothing: the servers serve the other tests of this JVM and end with it.
    @Override
    public void stop() {}

    /// Address of the Kafka broker, which is started by this where it is not.
    public static String kafkaBootstrap() {
        return TestKafka.bootstrap();
    }

    /// Address of a database for JDBC; the server is started by this where it is not, the database is not created.
    public static String jdbcUrl(String database) {
        return TestPostgres.jdbcUrl(database);
    }

    /// Creates one more database with its two roles, for example for one test class.
    public static void createDatabase(String database) {
        TestPostgres.create(database);
    }

    /// Password of every role of the test databases.
    public static String password() {
        return TestPostgres.PASSWORD;
    }

    /// Empties every table, except Flyway's history and the registered change feeds.
    public static void truncate(String database) {
        TestPostgres.truncateExcept(database, NEVER_TRUNCATED);
    }

    /// Empties these tables and those that refer to them.
    public static void truncate(String database, String... tables) {
        TestPostgres.truncate(database, List.of(tables));
    }

    /// Empties every table but these (reference data from migrations), Flyway's history and the registered feeds.
    /// A kept table must not refer to an emptied one.
    public static void truncateExcept(String database, String... kept) {
        Set<String> all = new HashSet<>(Arrays.asList(kept));
        all.addAll(NEVER_TRUNCATED);
        TestPostgres.truncateExcept(database, all);
    }
}
