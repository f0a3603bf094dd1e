package id.selaras.agreements;

import static org.awaitility.Awaitility.await;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.identity.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A government of its own for one test, so that no test meets another's agreements: a region code, two registered
/// agencies, and tokens of the people who work there.
public record Town(String region, String opd, String otherOpd) {
    private static final AtomicInteger FOUNDED = new AtomicInteger();

    /// Registers the agencies as programs-service would and waits until the service knows them.
    public static Town founded() {
        int number = FOUNDED.getAndIncrement();
        String region = "%02d.%02d".formatted(10 + number / 100, number % 100);
        Town town = new Town(
                region, "1.06.0.00.0.00.01.%04d".formatted(number), "1.02.0.00.0.00.01.%04d".formatted(number));
        OpdTopic.publish(opd(town.opd, region, "Dinas Sosial"));
        OpdTopic.publish(opd(town.otherOpd, region, "Dinas Kesehatan"));
        await().atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ofMillis(10))
                .pollInterval(Duration.ofMillis(20))
                .until(town::isKnown);
        return town;
    }

    private static Map<String, Object> opd(String code, String region, String name) {
        return Map.of("code", code, "region", region, "name", name, "shortName", "x", "active", true, "version", 1);
    }

    private boolean isKnown() throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement count = connection.prepareStatement("select count(*) from opd where region = ?")) {
            count.setString(1, region);
            try (ResultSet row = count.executeQuery()) {
                return row.next() && row.getInt(1) == 2;
            }
        }
    }

    public String editor() {
        return opdToken("editor", opd, Role.OPD_EDITOR);
    }

    public String head() {
        return opdToken("head", opd, Role.OPD_HEAD);
    }

    public String editorOfOtherOpd() {
        return opdToken("other-editor", otherOpd, Role.OPD_EDITOR);
    }

    public String headOfOtherOpd() {
        return opdToken("other-head", otherOpd, Role.OPD_HEAD);
    }

    public String mayor() {
        return token("mayor", Role.MAYOR);
    }

    public String secretariat() {
        return token("secretariat", Role.SECRETARIAT);
    }

    public String inspector() {
        return token("inspector", Role.INSPECTORATE);
    }

    /// Another region's system that was given leave to read this one.
    public String systemReader() {
        return token("reader", Role.SYSTEM_READER);
    }

    /// A person of this town without an agency.
    public String token(String person, String... roles) {
        return TestTokens.token()
                .subject(person + " of " + region)
                .region(region)
                .roles(roles)
                .sign();
    }

    public String opdToken(String person, String opdCode, String... roles) {
        return TestTokens.token()
                .subject(person + " of " + region)
                .opd(opdCode)
                .region(region)
                .roles(roles)
                .sign();
    }
}
