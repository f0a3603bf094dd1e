package id.selaras.programs.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ComplaintTest {
    private static final Map<String, Object> COMPLAINT = Map.of(
            "category", "NOT_RECEIVED", "text", "Makanan belum sampai sejak Maret.", "kelurahan", "35.73.02.1001");

    @Inject
    DataSource database;

    private String program;

    @BeforeEach
    void aProgrammeOfDinsos() {
        LocalServers.truncate("programs", "complaint", "complaint_step");
        Agencies.enter();
        Response registered = Callers.EDITOR_DINSOS
                .sends(Map.ofEntries(
                        Map.entry("fiscalYear", 2027),
                        Map.entry("title", "Permakanan lansia"),
                        Map.entry("description", "Makanan siap santap"),
                        Map.entry("start", "2027-01-15"),
                        Map.entry("end", "2027-12-20"),
                        Map.entry("cluster", "SOCIAL_ASSISTANCE"),
                        Map.entry("inputs", List.of(Map.of("kind", "FUNDS", "description", "x", "amountRupiah", 100))),
                        Map.entry("locations", List.of("35.73.02")),
                        Map.entry("outputs", List.of(Map.of("indicator", "Lansia", "target", 9, "unit", "Orang")))))
                .post("/v1/programs");
        program = registered.path("id");
    }

    private Response complain(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post("/public/v1/programs/{id}/complaints", program);
    }

    private static Response follow(String receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("receipt", receipt))
                .post("/public/v1/complaints/status");
    }

    private static String newest(Callers caller) {
        return caller.asks().get("/v1/complaints").path("items[0].id");
    }

    private static Response step(Callers caller, String id, String step, long version, Map<String, String> body) {
        return caller.sends(body)
                .header("If-Match", "\"" + version + "\"")
                .post("/v1/complaints/{id}/{step}", id, step);
    }

    @Test
    void anybodyComplainsAndFollowsItByTheReceipt() {
        Response received = complain(COMPLAINT);

        received.then().statusCode(201).body("status", equalTo("RECEIVED"));
        assertThat(Duration.between(Instant.parse(received.path("receivedAt")), Instant.parse(received.path("dueAt"))))
                .isEqualTo(Duration.ofDays(14));
        String id = newest(Callers.POKJA);
        step(Callers.EDITOR_DINSOS, id, "answer", 1, Map.of("note", "Diantar mulai Senin."))
                .then()
                .statusCode(200);
        step(Callers.HEAD_DINSOS, id, "closing", 2, Map.of("note", "Sudah diterima warga."))
                .then()
                .statusCode(200);

        follow(received.<String>path("receipt").toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("program", equalTo("Permakanan lansia"))
                .body("status", equalTo("CLOSED"))
                .body("responsible", equalTo("Dinas Sosial"))
                .body("steps.status", contains("RECEIVED", "ANSWERED", "CLOSED"))
                .body("steps.note", contains(null, "Diantar mulai Senin.", "Sudah diterima warga."))
                .body("steps[1]", not(hasKey("recordedBy")))
                .body("dueAt", nullValue());
        follow("AAAAA-BBBBB-CCCCC-DDDDD").then().statusCode(404);
    }

    @Test
    void eachStepTellsWhoAndWhen() {
        complain(COMPLAINT);
        String id = newest(Callers.SECRETARIAT);

        step(Callers.POKJA, id, "forwarding", 1, Map.of("opd", Agencies.DINKES, "note", "Urusan gizi"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("FORWARDED"))
                .body("responsible.name", equalTo("Dinas Kesehatan"))
                .body("steps.recordedBy", contains(null, "pokja.member"))
                .body("steps[1].responsibleOpdCode", equalTo(Agencies.DINKES));
        step(Callers.EDITOR_DINSOS, id, "answer", 2, Map.of("note", "x")).then().statusCode(403);
        step(Callers.EDITOR_DINKES, id, "answer", 2, Map.of("note", "Ditangani puskesmas."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
        step(Callers.EDITOR_DINKES, id, "answer", 3, Map.of("note", "x")).then().statusCode(409);
        Callers.INSPECTOR
                .asks()
                .queryParam("recordId", id)
                .get("/v1/audit")
                .then()
                .body(
                        "items.findAll { it.recordType == 'complaint' }.action",
                        contains("complaint.answer", "complaint.forward"));
    }

    @Test
    void theAuditTrailTellsOfComplaintsThatOfficialsEnterAndNeverOfThoseThatPeopleMake() {
        complain(COMPLAINT);
        String anonymous = newest(Callers.POKJA);
        Callers.POKJA.sends(COMPLAINT).post("/v1/programs/{id}/complaints", program);
        String official = newest(Callers.POKJA);

        assertThat(audited(anonymous)).isEmpty();
        assertThat(audited(official)).containsExactly("complaint.receive");
    }

    private static List<String> audited(String id) {
        return Callers.INSPECTOR
                .asks()
                .queryParams(Map.of("recordType", "complaint", "recordId", id))
                .get("/v1/audit")
                .path("items.action");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "text, Hubungi 081234567890, /text",
        "text, NIK 3573011204850001, /text",
        "text, '', /text",
        "category, RAHASIA, /category",
        "kelurahan, 35.79.01.1001, /kelurahan",
        "kelurahan, 35.73.02, /kelurahan",
        "kelurahan, Blimbing, /kelurahan",
    })
    void whatCannotBeAcceptedIsNamed(String field, String value, String pointer) {
        Map<String, Object> body = new java.util.HashMap<>(COMPLAINT);
        body.put(field, value);

        complain(body).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void onlyRegisteredProgrammesOfTheOwnRegionAreComplainedAbout() {
        Callers.SECRETARIAT_BATU
                .sends(COMPLAINT)
                .post("/v1/programs/{id}/complaints", program)
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body(COMPLAINT)
                .post("/public/v1/programs/{id}/complaints", UUID.randomUUID())
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body(COMPLAINT)
                .post("/v1/programs/{id}/complaints", program)
                .then()
                .statusCode(401);
        Callers.POKJA
                .sends(COMPLAINT)
                .post("/v1/programs/{id}/complaints", program)
                .then()
                .statusCode(201);
        Callers.POKJA
                .asks()
                .get("/v1/complaints")
                .then()
                .body("items.channel", contains("OFFICIAL"))
                .body("items[0].steps[0].recordedBy", equalTo("pokja.member"));
    }

    @Test
    void aListIsSeenNarrowedAndPaged() {
        complain(COMPLAINT);
        complain(Map.of("category", "DELAY", "text", "Terlambat"));
        complain(Map.of("category", "QUALITY", "text", "Basi"));
        Callers.POKJA
                .asks()
                .get("/v1/complaints")
                .then()
                .body("items.category", contains("QUALITY", "DELAY", "NOT_RECEIVED"));

        Response first = Callers.EDITOR_DINSOS.asks().queryParam("limit", 2).get("/v1/complaints");
        Callers.EDITOR_DINSOS
                .asks()
                .queryParams(Map.of("limit", 2, "after", first.<String>path("next")))
                .get("/v1/complaints")
                .then()
                .body("items.category", contains("NOT_RECEIVED"))
                .body("next", nullValue());
        Callers.EDITOR_DINKES.asks().get("/v1/complaints").then().body("items", hasSize(0));
        Callers.SECRETARIAT_BATU.asks().get("/v1/complaints").then().body("items", hasSize(0));
        for (Map<String, ?> query : List.of(
                Map.of("category", "NOT_RECEIVED"),
                Map.of("kelurahan", "35.73.02.1001"),
                Map.of(
                        "category",
                        List.of("NOT_RECEIVED"),
                        "overdue",
                        "false",
                        "fiscalYear",
                        2027,
                        "program",
                        program))) {
            Callers.POKJA.asks().queryParams(query).get("/v1/complaints").then().body("items", hasSize(1));
        }
        Callers.POKJA
                .asks()
                .queryParam("overdue", true)
                .get("/v1/complaints")
                .then()
                .body("items", hasSize(0));
        Callers.POKJA
                .asks()
                .queryParam("overdue", "mungkin")
                .get("/v1/complaints")
                .then()
                .statusCode(422);
        Callers.POKJA
                .asks()
                .queryParam("after", "x")
                .get("/v1/complaints")
                .then()
                .statusCode(400);
    }

    @Test
    void aComplaintThatNobodyAnsweredInTimeIsOverdue() throws SQLException {
        complain(COMPLAINT);
        String late = newest(Callers.POKJA);
        // As if two weeks had passed.
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update complaint set received_at = received_at - interval '15 days',"
                    + " due_at = due_at - interval '15 days' where id = '" + late + "'");
        }
        complain(COMPLAINT);

        Callers.POKJA
                .asks()
                .queryParam("overdue", true)
                .get("/v1/complaints")
                .then()
                .body("items.id", contains(late))
                .body("items.overdue", contains(true));
        Callers.POKJA
                .asks()
                .queryParam("by", "program")
                .get("/v1/complaints/summary")
                .then()
                .body("complaints", equalTo(2))
                .body("overdue", equalTo(1));

        step(Callers.EDITOR_DINSOS, late, "answer", 1, Map.of("note", "Diantar mulai Senin."))
                .then()
                .statusCode(200);
        Callers.POKJA
                .asks()
                .queryParam("overdue", true)
                .get("/v1/complaints")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void complaintsAreCountedAlsoPerProgramme() {
        complain(COMPLAINT);
        complain(COMPLAINT);
        step(Callers.EDITOR_DINSOS, newest(Callers.POKJA), "closing", 1, Map.of("note", "Sama dengan yang lain"));

        Callers.POKJA
                .asks()
                .queryParam("by", "program")
                .get("/v1/complaints/summary")
                .then()
                .statusCode(200)
                .body("complaints", equalTo(2))
                .body("open", equalTo(1))
                .body("overdue", equalTo(0))
                .body("items.key", contains(program))
                .body("items.complaints", contains(2));
        Callers.POKJA
                .asks()
                .queryParam("text", "Permakanan lansia")
                .get("/v1/programs/summary")
                .then()
                .body("complaints", equalTo(2));
        Callers.POKJA
                .asks()
                .queryParam("by", "warna")
                .get("/v1/complaints/summary")
                .then()
                .statusCode(422);
    }

    @Test
    void aStepNeedsThePresentVersionAndTheRightOpd() {
        complain(COMPLAINT);
        String id = newest(Callers.POKJA);

        Callers.EDITOR_DINSOS
                .sends(Map.of("note", "x"))
                .post("/v1/complaints/{id}/answer", id)
                .then()
                .statusCode(428);
        step(Callers.EDITOR_DINSOS, id, "answer", 9, Map.of("note", "x")).then().statusCode(412);
        step(Callers.EDITOR_DINSOS, id, "answer", 1, Map.of("note", "hubungi 081234567890"))
                .then()
                .statusCode(422);
        step(Callers.EDITOR_DINSOS, id, "forwarding", 1, Map.of("opd", "x", "note", "x"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/opd"));
        step(Callers.EDITOR_DINSOS, id, "forwarding", 1, Map.of("opd", Agencies.DINSOS, "note", "x"))
                .then()
                .statusCode(422);
        step(Callers.POKJA, id, "closing", 1, Map.of("note", "x")).then().statusCode(403);
        step(Callers.EDITOR_DINKES, id, "answer", 1, Map.of("note", "x")).then().statusCode(404);
        step(Callers.EDITOR_DINSOS_BATU, id, "answer", 1, Map.of("note", "x"))
                .then()
                .statusCode(404);
        Callers.PROVINCE_READER.asks().get("/v1/complaints").then().statusCode(403);
        given().get("/v1/complaints/{id}", id).then().statusCode(401);
        Callers.POKJA
                .asks()
                .get("/v1/complaints/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("overdue", equalTo(false));
    }
}
