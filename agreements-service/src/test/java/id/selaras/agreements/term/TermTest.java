package id.selaras.agreements.term;

import static id.selaras.agreements.term.TermPlans.TERMS;
import static id.selaras.agreements.term.TermPlans.plan;
import static id.selaras.agreements.term.TermPlans.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class TermTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    private Response put(String token, String id, String entityTag, String plan) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(token)
                .header("If-Match", entityTag)
                .body(plan)
                .put(TERMS + "/" + id);
    }

    @Test
    void the_secretariat_sets_a_term_of_five_years_and_everybody_of_the_region_reads_it() {
        Response set = post(town.secretariat(), plan(2026));

        set.then()
                .statusCode(201)
                .header("Location", endsWith(TERMS + "/" + set.path("id")))
                .body("region", equalTo(town.region()))
                .body("firstYear", equalTo(2026))
                .body("lastYear", equalTo(2030))
                .body("missions.code", contains("M1", "M2", "M3", "M4"))
                .body("missions[0].objectives[0].indicators[0].targets.value", contains(4.0f, 3.2f));
        Response read = given().auth().oauth2(town.inspector()).get(TERMS + "/" + set.path("id"));
        assertThat(read.asString()).isEqualTo(set.asString());
        given().auth()
                .oauth2(town.systemReader())
                .header("If-None-Match", read.header("ETag"))
                .get(TERMS + "/" + set.path("id"))
                .then()
                .statusCode(304);
        given().auth().oauth2(town.editor()).get(TERMS).then().body("items.id", contains(set.<String>path("id")));
    }

    @Test
    void a_year_belongs_to_one_term() {
        TermPlans.set(town, 2026);

        post(town.secretariat(), plan(2030)).then().statusCode(409);
        post(town.secretariat(), plan(2022)).then().statusCode(409);
        post(town.secretariat(), plan(2031)).then().statusCode(201);
        given().auth().oauth2(town.editor()).get(TERMS).then().body("items.firstYear", contains(2031, 2026));
    }

    @Test
    void a_term_is_worded_anew_but_keeps_its_years_and_codes() {
        Response set = post(town.secretariat(), plan(2026));
        String id = set.path("id");

        put(town.secretariat(), id, set.header("ETag"), plan(2026).replace("Kota bermartabat", "Kota yang melayani"))
                .then()
                .statusCode(200)
                .body("vision", equalTo("Kota yang melayani"));
        put(town.secretariat(), id, set.header("ETag"), plan(2026)).then().statusCode(412);
        put(town.secretariat(), id, "*", plan(2027))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/firstYear"));
        put(town.secretariat(), id, "*", plan(2026).replace("\"M4\"", "\"M5\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/missions"));
    }

    @Test
    void the_secretariat_of_the_region_alone_sets_it() {
        String id = TermPlans.set(town, 2026);

        for (String token : List.of(town.editor(), town.head(), town.mayor(), town.inspector())) {
            post(token, plan(2031)).then().statusCode(403);
        }
        Town other = Town.founded();
        put(other.secretariat(), id, "*", plan(2026)).then().statusCode(403);
        given().auth().oauth2(other.inspector()).get(TERMS + "/" + id).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(plan(2031))
                .post(TERMS)
                .then()
                .statusCode(401);
        String province = TestTokens.token()
                .subject("governor")
                .region(town.region().substring(0, 2))
                .roles(Role.INSPECTORATE)
                .sign();
        assertThat(given().auth().oauth2(province).get(TERMS).<List<String>>path("items.id"))
                .contains(id);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "firstYear": 2026     | "firstYear": 1999     | /firstYear
            "M2"                  | "M1"                  | /missions/1/code
            "S2"                  | "S1"                  | /missions/1/objectives/0/code
            "year": 2030          | "year": 2031          | /missions/0/objectives/0/indicators/0/targets/1/year
            "year": 2030          | "year": 2026          | /missions/0/objectives/0/indicators/0/targets/1/year
            "year": 2025          | "year": 2026          | /missions/0/objectives/0/indicators/0/baseline/year
            "M3"                  | "M 3"                 | /missions/2/code
            "Kota bermartabat"    | " "                   | /vision
            """)
    void every_fault_is_named_by_its_place(String original, String replacement, String pointer) {
        post(town.secretariat(), plan(2026).replace(original, replacement))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }
}
