package id.selaras.programs.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ListingTest {

    @BeforeEach
    void fiveProgrammes() {
        LocalServers.truncate("programs", "program");
        Agencies.enter();
        post(Callers.EDITOR_DINSOS, "A", "Permakanan lansia", 100, List.of("35.73"), "1.06.04.2.01.0001", 2027);
        post(Callers.EDITOR_DINSOS, "B", "Bantuan 100% gratis", 300, List.of("35.73.01"), "1.06.05.2.02.0006", 2027);
        post(Callers.EDITOR_DINKES, "C", "Posyandu lansia", 200, List.of("35.73.01.1001"), "1.02.02.2.02.0005", 2027);
        post(Callers.EDITOR_DINKES, "D", "Dokumen rencana", 50, List.of("35.73.02"), "1.02.01.2.01.0001", 2027);
        post(Callers.EDITOR_DINSOS, "E", "Tahun depan", 400, List.of("35.73.02.1001"), null, 2028);
    }

    private static void post(
            Callers editor, String title, String description, long rupiah, List<String> places, String code, int year) {
        Map<String, Object> body = Body.with("/title", title);
        body.put("description", description);
        body.put("fiscalYear", year);
        body.put("start", year + "-02-01");
        body.put("end", year + "-11-30");
        body.put("locations", places);
        body.put("inputs", Body.list(Body.object("kind", "FUNDS", "description", "Belanja", "amountRupiah", rupiah)));
        body.put("cluster", editor == Callers.EDITOR_DINSOS ? "SOCIAL_ASSISTANCE" : "PRO_PEOPLE");
        if (code == null) {
            body.remove("nomenclatureCode");
        } else {
            body.put("nomenclatureCode", code);
        }
        Posted.registered(editor, body);
    }

    private static Response list(Callers caller, String query) {
        RequestSpecification request = caller.asks();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] nameAndValue = parameter.split("=", 2);
            request.queryParam(nameAndValue[0], nameAndValue[1]);
        }
        return request.get("/v1/programs");
    }

    private static String titles(Response page) {
        return String.join("", page.jsonPath().<String>getList("items.title"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                          | EDCBA
            opd=1.06.0.00.0.00.01.0000                                  | EBA
            opd=1.06.0.00.0.00.01.0000&opd=1.02.0.00.0.00.01.0000       | EDCBA
            opd=9.99.0.00.0.00.01.0000                                  | ``
            fiscalYear=2027                                             | DCBA
            fiscalYear=2028                                             | E
            cluster=PRO_PEOPLE                                          | DC
            cluster=PRO_PEOPLE&cluster=SOCIAL_ASSISTANCE                | EDCBA
            workingGroup=COMPLAINTS                                     | EDCBA
            workingGroup=PARTNERSHIP                                    | ``
            nomenclature=1.06                                           | BA
            nomenclature=1.06.05                                        | B
            nomenclature=1.06.05.2.02.0006                              | B
            nomenclature=2                                              | ``
            location=35.73                                              | EDCBA
            location=35.73.01                                           | CBA
            location=35.73.01.1001                                      | CBA
            location=35.73.01.1002                                      | BA
            location=35.73.02.1001                                      | EDA
            location=35.73.03                                           | A
            location=35                                                 | EDCBA
            location=35.79                                              | ``
            text=lansia                                                 | CA
            text=LANSIA                                                 | CA
            text=posyandu lansia                                        | C
            text=lans                                                   | CA
            text=100%                                                   | B
            text=%                                                      | B
            text=_                                                      | ``
            text=\\                                                      | ``
            status=REGISTERED                                           | EDCBA
            status=WITHDRAWN                                            | ``
            supportProgram=true                                         | D
            supportProgram=false                                        | ECBA
            budgetFrom=200                                              | ECB
            budgetTo=200                                                | DCA
            budgetFrom=101&budgetTo=399                                 | CB
            fiscalYear=2027&location=35.73.01.1001&text=lansia&opd=1.02.0.00.0.00.01.0000 | C
            sort=registeredAt                                           | ABCDE
            sort=-registeredAt                                          | EDCBA
            sort=changedAt                                              | ABCDE
            sort=-changedAt                                             | EDCBA
            sort=budget                                                 | DACBE
            sort=-budget                                                | EBCAD
            sort=title                                                  | ABCDE
            sort=-title                                                 | EDCBA
            """)
    void aFilterFindsWhatItSaysInTheAskedOrder(String query, String titles) {
        Response page = list(Callers.POKJA, query);

        page.then().statusCode(200).body("next", nullValue());
        assertThat(titles(page)).isEqualTo(titles);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fiscalYear, tahun",
        "cluster, pro_people",
        "workingGroup, X",
        "status, ACTIVE",
        "location, Blimbing",
        "supportProgram, ya",
        "budgetFrom, 1.5",
        "budgetTo, banyak",
        "sort, name",
        "limit, 0",
        "limit, 501",
    })
    void aParameterThatCannotBeReadIsNamed(String parameter, String value) {
        list(Callers.POKJA, parameter + "=" + value)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.parameter", equalTo(List.of(parameter)))
                .body("errors[0].detail", notNullValue());
    }

    @Test
    void textThatNoDatabaseHoldsIsRefused() {
        Callers.POKJA
                .asks()
                .urlEncodingEnabled(false)
                .get("/v1/programs?text=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registeredAt", "-registeredAt", "-changedAt", "budget", "-budget", "title", "-title"})
    void pagesJoinWithoutGapOrRepetition(String sort) {
        String whole = titles(list(Callers.POKJA, "sort=" + sort));

        StringBuilder joined = new StringBuilder();
        String after = null;
        do {
            Response page = list(Callers.POKJA, "limit=2&sort=" + sort + (after == null ? "" : "&after=" + after));
            joined.append(titles(page));
            after = page.path("next");
        } while (after != null);

        assertThat(joined).hasToString(whole);
    }

    @Test
    void programmesAddedMeanwhileShiftNothing() {
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Response page = list(Callers.POKJA, "limit=2" + (after == null ? "" : "&after=" + after));
            all.addAll(page.jsonPath().getList("items.title"));
            seen.addAll(page.jsonPath().getList("items.title"));
            after = page.path("next");
            post(Callers.EDITOR_DINSOS, "baru " + all.size(), "Baru", 1, List.of("35.73"), null, 2027);
        } while (after != null);

        assertThat(all).hasSameSizeAs(seen).containsExactly("E", "D", "C", "B", "A");
    }

    @Test
    void aCursorHoldsForItsOwnOrderOnly() {
        String next = list(Callers.POKJA, "limit=2&sort=budget").path("next");

        for (String query : List.of("sort=title&after=" + next, "after=bukan-kursor", "after=%%%")) {
            list(Callers.POKJA, query).then().statusCode(400).body("type", equalTo("urn:selaras:problem:malformed"));
        }
    }

    @Test
    void theListHoldsWholeProgrammes() {
        Response page = list(Callers.POKJA, "limit=1");

        String alone = Callers.POKJA
                .asks()
                .get("/v1/programs/{id}", page.<String>path("items[0].id"))
                .asString();
        assertThat(page.asString()).startsWith("{\"items\":[" + alone + "],\"next\":");
    }

    @Test
    void aCallerSeesItsOwnRegionsOnly() {
        post(Callers.EDITOR_DINSOS_BATU, "Batu", "Lain kota", 1, List.of("35.79"), null, 2027);

        assertThat(titles(list(Callers.SECRETARIAT_BATU, ""))).isEqualTo("Batu");
        assertThat(titles(list(Callers.POKJA, ""))).isEqualTo("EDCBA");
        assertThat(titles(list(Callers.PROVINCE_READER, "sort=title"))).isEqualTo("ABBatuCDE");
        list(Callers.WITHOUT_REGION, "").then().statusCode(200).body("items", hasSize(0));
    }
}
