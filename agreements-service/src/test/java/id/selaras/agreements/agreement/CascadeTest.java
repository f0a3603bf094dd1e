package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.signed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class CascadeTest {
    private static final String LOWER = "/v1/lower-agreements/";

    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    private static String draft(String level, String parent, String serves) {
        return """
                {"level": "%s", %s "serves": "%s", "unit": "Bidang Rehabilitasi Sosial",
                 "holder": {"name": "Sari Contoh", "position": "Kepala Bidang Rehabilitasi Sosial"},
                 "superior": {"name": "Ratna Contoh", "position": "Kepala Dinas Sosial"},
                 "objective": "Penyandang disabilitas terlayani",
                 "indicators": [{"code": "IKI-1", "name": "Alat bantu diserahkan", "definition": "Serah terima",
                   "formula": "jumlah", "unit": "orang", "dataSource": "Berita acara", "frequency": "ANNUAL",
                   "target": 250, "direction": "HIGHER_IS_BETTER", "accumulation": "LAST"}]}
                """.formatted(level, parent == null ? "" : "\"parent\": \"" + parent + "\",", serves);
    }

    private Response write(String token, String agreement, String draft) {
        return as(token).body(draft).post(AGREEMENTS + "/" + agreement + "/lower-agreements");
    }

    private Response confirm(String token, String id, String day) {
        return as(token)
                .header("If-Match", "*")
                .body("{\"signedOn\": \"" + day + "\"}")
                .post(LOWER + id + "/confirmations");
    }

    @Test
    void an_agreement_is_carried_down_from_indicator_to_indicator() {
        String agreement = signed(town).id();

        Response division = write(town.editor(), agreement, draft("DIVISION", null, "IKU-2"));
        division.then()
                .statusCode(201)
                .header("Location", endsWith(LOWER + division.path("id")))
                .body("agreement", equalTo(agreement))
                .body("serves", equalTo("IKU-2"))
                .body("served", equalTo(true));
        String id = division.path("id");
        Response staff = write(town.editor(), agreement, draft("STAFF", id, "IKI-1"));
        staff.then().statusCode(201).body("parent", equalTo(id)).body("served", nullValue());

        as(town.inspector())
                .get(AGREEMENTS + "/" + agreement + "/lower-agreements")
                .then()
                .body("items.id", contains(id, staff.path("id")));
        as(town.inspector())
                .get(AGREEMENTS + "/" + agreement + "/lower-agreements?limit=1")
                .then()
                .body("items.id", contains(id));
        confirm(town.head(), id, "2026-11-01").then().statusCode(200).body("signedOn", equalTo("2026-11-01"));
        confirm(town.head(), id, "2026-11-01").then().statusCode(409);
        as(town.editor())
                .header("If-Match", "*")
                .body(draft("DIVISION", null, "IKU-1"))
                .put(LOWER + id)
                .then()
                .statusCode(409);
        as(town.editor()).header("If-Match", "*").delete(LOWER + id).then().statusCode(409);
    }

    @Test
    void one_is_changed_or_taken_away_before_it_is_confirmed() {
        String agreement = signed(town).id();
        Response division = write(town.editor(), agreement, draft("DIVISION", null, "IKU-2"));
        String path = LOWER + division.path("id");

        Response changed = as(town.editor())
                .header("If-Match", division.header("ETag"))
                .body(draft("TEAM", null, "IKU-1"))
                .put(path);
        changed.then().statusCode(200).body("serves", equalTo("IKU-1")).body("level", equalTo("TEAM"));
        as(town.editor())
                .header("If-Match", division.header("ETag"))
                .delete(path)
                .then()
                .statusCode(412);
        as(town.editor()).delete(path).then().statusCode(428);
        String child = write(town.editor(), agreement, draft("STAFF", division.path("id"), "IKI-1"))
                .path("id");
        as(town.editor()).header("If-Match", "*").delete(path).then().statusCode(409);
        as(town.editor()).header("If-Match", "*").delete(LOWER + child).then().statusCode(204);
        as(town.editor())
                .header("If-Match", changed.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(town.editor()).get(path).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0} below {1} serving {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DIVISION, -, IKU-9, /serves",
                "TEAM, division, IKU-2, /serves",
                "DIVISION, division, IKI-1, /level",
            })
    void it_hangs_on_an_indicator_above_it(String level, String parent, String serves, String pointer) {
        String agreement = signed(town).id();
        String division = write(town.editor(), agreement, draft("DIVISION", null, "IKU-2"))
                .path("id");

        write(town.editor(), agreement, draft(level, parent == null ? null : division, serves))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void it_hangs_on_what_is_in_force_and_on_nothing_elsewhere() {
        Stored draft = drafted(town);
        write(town.editor(), draft.id(), draft("DIVISION", null, "IKU-2"))
                .then()
                .statusCode(409);
        String one = signed(town, 2028).id();
        String other = signed(town, 2029).id();
        String division =
                write(town.editor(), one, draft("DIVISION", null, "IKU-2")).path("id");

        write(town.editor(), other, draft("TEAM", division, "IKI-1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
        confirm(town.head(), division, "2090-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/signedOn"));
        write(town.editor(), "01a1d2d9-0380-7efc-b384-8b1f1b26aae6", draft("DIVISION", null, "IKU-2"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_opd_writes_its_head_confirms_and_the_overseers_read() {
        String agreement = signed(town).id();
        String draft = draft("DIVISION", null, "IKU-2");
        String id = write(town.editor(), agreement, draft).path("id");

        for (String token : List.of(
                town.head(),
                town.editorOfOtherOpd(),
                town.secretariat(),
                Town.founded().editor())) {
            write(token, agreement, draft).then().statusCode(403);
            as(token).header("If-Match", "*").body(draft).put(LOWER + id).then().statusCode(403);
            as(token).header("If-Match", "*").delete(LOWER + id).then().statusCode(403);
        }
        for (String token : List.of(town.editor(), town.headOfOtherOpd(), town.mayor())) {
            confirm(token, id, "2026-11-01").then().statusCode(403);
        }
        for (String token : List.of(town.head(), town.secretariat(), town.mayor(), town.inspector())) {
            as(token).get(LOWER + id).then().statusCode(200);
        }
        as(town.editorOfOtherOpd()).get(LOWER + id).then().statusCode(403);
        as(Town.founded().inspector()).get(LOWER + id).then().statusCode(403);
        as(town.systemReader())
                .get(AGREEMENTS + "/" + agreement + "/lower-agreements")
                .then()
                .statusCode(403);
        anonymous().get(LOWER + id).then().statusCode(401);
        anonymous()
                .body(draft)
                .post(AGREEMENTS + "/" + agreement + "/lower-agreements")
                .then()
                .statusCode(401);
        as(town.editor())
                .get(AGREEMENTS + "/" + signed(town, 2031).id() + "/lower-agreements")
                .then()
                .body("items", hasSize(0));
    }
}
