package id.selaras.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class AuditTest {
    @Inject
    DataSource database;

    private final String region = ThreadLocalRandom.current().nextInt(100, 100_000_000) + ".73";

    @BeforeEach
    void beginAChain() {
        LocalServers.truncate("notes", "audit_entry", "audit_chain");
    }

    private String write(String text) {
        return Requests.as(token("editor-7", Role.OPD_EDITOR))
                .header("X-Request-Id", "request-1")
                .header("X-Forwarded-For", "203.0.113.9")
                .body(Requests.note(text))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String token(String subject, String... roles) {
        return TestTokens.token()
                .subject(subject)
                .name("Siti " + subject)
                .opd("1.06.0.00.0.00.01.0000")
                .region(region)
                .roles(roles)
                .sign();
    }

    private RequestSpecification inspector() {
        return Requests.as(token("inspector-1", Role.INSPECTORATE));
    }

    private ValidatableResponse verification() {
        return inspector().get("/v1/audit/verification").then().statusCode(200);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        LocalServers.jdbcUrl("notes"), "postgres", LocalServers.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aDeedIsReadWithWhoWhatAndFromWhere() {
        String id = write("satu");

        inspector()
                .get("/v1/audit?recordType=note&recordId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].subject", equalTo("editor-7"))
                .body("items[0].name", equalTo("Siti editor-7"))
                .body("items[0].client", equalTo("selaras-web"))
                .body("items[0].opd", equalTo("1.06.0.00.0.00.01.0000"))
                .body("items[0].roles", equalTo("opd-editor"))
                .body("items[0].action", equalTo("note.write"))
                .body("items[0].region", equalTo(region))
                .body("items[0].address", equalTo("203.0.113.9"))
                .body("items[0].requestId", equalTo("request-1"))
                .body("items[0].details.length", equalTo(4))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"))
                .body("next", nullValue());
    }

    @Test
    void aDeedThatFailsLeavesNoEntry() {
        Requests.as(token("editor-7", Role.OPD_EDITOR))
                .body(Requests.note("fails late"))
                .post("/v1/notes")
                .then()
                .statusCode(500);

        inspector().get("/v1/audit?action=note.write").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void pagesGoFromTheNewestToTheOldest() {
        List<String> ids = List.of(write("a"), write("b"), write("c"));

        JsonPath first = inspector()
                .get("/v1/audit?limit=2&subject=editor-7")
                .then()
                .body("items.recordId", contains(ids.get(2), ids.get(1)))
                .extract()
                .jsonPath();
        inspector()
                .get("/v1/audit?limit=2&subject=editor-7&after=" + first.getString("next"))
                .then()
                .body("items.recordId", contains(ids.get(0)))
                .body("next", nullValue());
    }

    @Test
    void timesLimitWhatIsRead() {
        write("a");
        String soon = Instant.now().plus(1, ChronoUnit.HOURS).toString();

        inspector().get("/v1/audit?action=note.write&to=" + soon).then().body("items", hasSize(1));
        inspector().get("/v1/audit?action=note.write&from=" + soon).then().body("items", hasSize(0));
        inspector().get("/v1/audit?action=note.write&from=2026-01-01").then().body("items", hasSize(1));
        inspector().get("/v1/audit?from=yesterday").then().statusCode(422).body("errors[0].parameter", equalTo("from"));
        inspector().get("/v1/audit/export?to=x").then().statusCode(422);
        inspector().get("/v1/audit?after=x").then().statusCode(400);
    }

    @Test
    void everyRefusalIsKept() {
        Requests.as(token("curious-1", Role.OPD_EDITOR))
                .get("/v1/audit?subject=me")
                .then()
                .statusCode(403);
        Requests.as(token("curious-1", Role.SYSTEM_READER))
                .body(Requests.note("x"))
                .post("/v1/notes")
                .then()
                .statusCode(403);
        Requests.as(TestTokens.token()
                        .subject("curious-1")
                        .region(region, region + ".01")
                        .roles(Role.OPD_EDITOR)
                        .sign())
                .body(Requests.note("x"))
                .post("/v1/notes")
                .then()
                .statusCode(403);

        inspector()
                .get("/v1/audit?subject=curious-1")
                .then()
                .body("items.action", everyItem(equalTo("request.refuse")))
                .body("items.recordId", contains("/v1/notes", "/v1/notes", "/v1/audit"))
                .body("items.details.method", contains("POST", "POST", "GET"))
                .body(
                        "items.details.reason",
                        contains("identity.not-one-region", "problem.forbidden.detail", "problem.forbidden.detail"));
    }

    @Test
    void anotherRegionsInspectorSeesNothing() {
        write("a");
        String elsewhere =
                TestTokens.token().region("35.79").roles(Role.INSPECTORATE).sign();
        String province = TestTokens.token()
                .region(region.substring(0, region.indexOf('.')))
                .roles(Role.INSPECTORATE)
                .sign();

        Requests.as(elsewhere).get("/v1/audit?action=note.write").then().body("items", hasSize(0));
        Requests.as(province).get("/v1/audit?action=note.write").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/audit", "/v1/audit/export", "/v1/audit/verification"})
    void onlyInspectorsRead(String path) {
        Requests.anonymous().get(path).then().statusCode(401);
        Requests.as(token("editor-7", Role.OPD_EDITOR, Role.SECRETARIAT, Role.MAYOR))
                .get(path)
                .then()
                .statusCode(403);
    }

    @Test
    void theExportHoldsTheSameEntriesOldestFirst() {
        String first = write("a");
        String second = write("b");

        String csv = inspector()
                .get("/v1/audit/export?format=csv&action=note.write")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit.csv"))
                .extract()
                .asString();

        assertThat(csv.lines().map(line -> line.split(",").length > 9 ? line.split(",")[9] : ""))
                .containsExactly("recordId", first, second);
        inspector().get("/v1/audit/export?format=xlsx").then().statusCode(200);
        inspector().get("/v1/audit/export?format=jsonl").then().body(containsString("\"number\":1"));
    }

    @Test
    void anIntactChainIsVerified() {
        write("a");
        write("b");
        JsonPath entries = inspector().get("/v1/audit").jsonPath();

        verification()
                .body("intact", equalTo(true))
                .body("entries", equalTo(2))
                .body("lastHash", equalTo(entries.getString("items[0].hash")))
                .body("broken", nullValue());
    }

    @Test
    void anyoneCanComputeTheHash() throws Exception {
        write("bahasa é");
        JsonPath entry = inspector().get("/v1/audit").jsonPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[32]);
        Instant at = Instant.parse(entry.getString("items[0].at"));
        field(bytes, "1");
        field(bytes, String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        for (String name : List.of(
                "subject",
                "name",
                "client",
                "opd",
                "roles",
                "action",
                "recordType",
                "recordId",
                "region",
                "address",
                "requestId")) {
            field(bytes, entry.getString("items[0]." + name));
        }
        field(bytes, "{\"length\":8}");

        assertThat(entry.getString("items[0].hash"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())));
    }

    private static void field(ByteArrayOutputStream bytes, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((text.length + ":" + value + ",").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'somebody else' where number = 2",
                "update audit_entry set at = at + interval '1 day' where number = 2",
                "update audit_entry set region = null where number = 2",
                "update audit_entry set hash = sha256('x') where number = 2"
            })
    void aChangedEntryIsNamed(String change) throws Exception {
        write("a");
        write("b");
        write("c");
        verification().body("intact", equalTo(true));

        asSuperuser(change);

        verification()
                .body("intact", equalTo(false))
                .body("broken.number", equalTo(2))
                .body("broken.fault", equalTo("CHANGED"));
    }

    @Test
    void missingEntriesAreNamed() throws Exception {
        write("a");
        write("b");
        write("c");
        verification().body("intact", equalTo(true));

        asSuperuser("delete from audit_entry where number = 3");
        verification().body("broken.number", equalTo(3)).body("broken.fault", equalTo("END_MISSING"));
        asSuperuser("delete from audit_entry where number = 1");
        verification().body("broken.number", equalTo(2)).body("broken.fault", equalTo("MISSING_BEFORE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'x'",
                "update audit_entry set number = 9, hash = sha256('x')",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_chain set last_number = 0",
                "delete from audit_chain",
                "insert into audit_entry (number, hash, at, subject, name, client, roles, action, record_type,"
                        + " record_id, details) values (7, sha256('x'), now(), '', '', '', '', '', '', '', '{}')"
            })
    void theServicesOwnRoleCannotTouchIt(String sql) {
        write("a");
        verification().body("intact", equalTo(true));

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
        verification().body("intact", equalTo(true)).body("entries", notNullValue());
        inspector().get("/v1/audit").then().body("items.subject", not(contains("x")));
    }
}
