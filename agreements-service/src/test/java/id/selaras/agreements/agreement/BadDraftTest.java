package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class BadDraftTest {
    private static Town town;

    /// One town for all cases: none of them stores anything.
    private static synchronized Town town() {
        if (town == null) {
            town = Town.founded();
        }
        return town;
    }

    @ParameterizedTest(name = "{0} = {1} is answered at {2}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '\'', textBlock = """
            /fiscalYear                              | -             | /fiscalYear
            /fiscalYear                              | null          | /fiscalYear
            /fiscalYear                              | 1999          | /fiscalYear
            /fiscalYear                              | 2101          | /fiscalYear
            /fiscalYear                              | "2027"        | /fiscalYear
            /fiscalYear                              | 2027.5        | /fiscalYear
            /place                                   | -             | /place
            /place                                   | "  "          | /place
            /place                                   | "a\\u0000b"   | /place
            /place                                   | 7             | /place
            /firstParty                              | -             | /firstParty
            /firstParty/name                         | ""            | /firstParty/name
            /secondParty/position                    | null          | /secondParty/position
            /secondParty/nik                         | "35730"       | /secondParty/nik
            /objectives                              | []            | /objectives
            /objectives                              | {}            | /objectives
            /objectives/0                            | null          | /objectives/0
            /objectives/0/objective                  | ""            | /objectives/0/objective
            /objectives/0/indicators                 | []            | /objectives/0/indicators
            /objectives/0/indicators/0/code          | "IKU 1"       | /objectives/0/indicators/0/code
            /objectives/0/indicators/0/code          | "IKU-2"       | /objectives/0/indicators/1/code
            /objectives/1/indicators/0/code          | "IKU-1"       | /objectives/1/indicators/0/code
            /objectives/0/indicators/0/definition    | -             | /objectives/0/indicators/0/definition
            /objectives/0/indicators/0/formula       | ""            | /objectives/0/indicators/0/formula
            /objectives/0/indicators/0/unit          | -             | /objectives/0/indicators/0/unit
            /objectives/0/indicators/0/dataSource    | -             | /objectives/0/indicators/0/dataSource
            /objectives/0/indicators/0/frequency     | "WEEKLY"      | /objectives/0/indicators/0/frequency
            /objectives/0/indicators/0/frequency     | "QUARTERLY"   | /objectives/0/indicators/0/quarterlyTargets
            /objectives/0/indicators/0/direction     | "SIDEWAYS"    | /objectives/0/indicators/0/direction
            /objectives/0/indicators/0/direction     | "EXACT_BAND"  | /objectives/0/indicators/0/band
            /objectives/0/indicators/0/accumulation  | -             | /objectives/0/indicators/0/accumulation
            /objectives/0/indicators/0/target        | -             | /objectives/0/indicators/0/target
            /objectives/0/indicators/0/target        | 0             | /objectives/0/indicators/0/target
            /objectives/0/indicators/0/target        | 3.60001       | /objectives/0/indicators/0/target
            /objectives/0/indicators/0/target        | 123456789012  | /objectives/0/indicators/0/target
            /objectives/0/indicators/0/target        | "3.6"         | /objectives/0/indicators/0/target
            /objectives/0/indicators/0/baseline/year | 2027          | /objectives/0/indicators/0/baseline/year
            /objectives/0/indicators/0/baseline/year | null          | /objectives/0/indicators/0/baseline/year
            /objectives/0/indicators/1/quarterlyTargets   | [100,150]      | /objectives/0/indicators/1/quarterlyTargets
            /objectives/0/indicators/1/quarterlyTargets   | [40,80,80,51]  | /objectives/0/indicators/1/quarterlyTargets
            /objectives/0/indicators/1/quarterlyTargets/1 | null      | /objectives/0/indicators/1/quarterlyTargets/1
            /objectives/0/indicators/1/quarterlyTargets/1 | 80.00001  | /objectives/0/indicators/1/quarterlyTargets/1
            /objectives/1/indicators/0/quarterlyTargets/0 | 1         | /objectives/1/indicators/0/quarterlyTargets/0
            /objectives/1/indicators/0/band/lowest   | 103           | /objectives/1/indicators/0/band
            /objectives/1/indicators/0/band/lowest   | 101           | /objectives/1/indicators/0/target
            /budgetLines                             | []            | /budgetLines
            /budgetLines/0/program                   | -             | /budgetLines/0/program
            /budgetLines/0/nomenclatureCode          | "1.6.4"       | /budgetLines/0/nomenclatureCode
            /budgetLines/0/budgetRupiah              | -1            | /budgetLines/0/budgetRupiah
            /budgetLines/0/budgetRupiah              | 0.5           | /budgetLines/0/budgetRupiah
            /budgetLines/0/budgetRupiah              | 10000000000001 | /budgetLines/0/budgetRupiah
            /region                                  | "35.73"       | /region
            /opd                                     | "1.06"        | /opd
            """)
    void each_fault_is_named_by_its_place(String pointer, String json, String fault) {
        Response answer = Requests.post(town().editor(), Drafts.with(pointer, json));

        assertThat(answer.statusCode()).isEqualTo(422);
        answer.then().contentType("application/problem+json");
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly(fault);
        assertThat(answer.<List<String>>path("errors.detail")).doesNotContainNull();
    }

    @Test
    void half_a_character_is_no_text() {
        String draft = Drafts.complete().toString().replace("Malang\",\"firstParty", "Malang\\ud83d\",\"firstParty");

        as(town().editor())
                .body(draft)
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/place"));
    }

    @Test
    void all_faults_are_named_at_once() {
        var draft = Drafts.with("/objectives/0/indicators/0/baseline/year", "2030");
        draft.withObject("/objectives/0/indicators/1").put("target", 260);
        draft.withObject("/objectives/1/indicators/0").put("code", "IKU-1");

        Response answer = Requests.post(town().editor(), draft);

        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactly(
                        "/objectives/0/indicators/0/baseline/year",
                        "/objectives/0/indicators/1/quarterlyTargets",
                        "/objectives/1/indicators/0/code");
    }

    @Test
    void faults_are_told_in_the_callers_language() {
        String draft = Drafts.with("/objectives/0/indicators/1/quarterlyTargets/3", "51")
                .toString();

        as(town().editor())
                .body(draft)
                .post(AGREEMENTS)
                .then()
                .body("errors[0].detail", equalTo("Jumlah target triwulan adalah 251, bukan target tahunan 250."));
        as(town().editor())
                .header("Accept-Language", "en")
                .body(draft)
                .post(AGREEMENTS)
                .then()
                .body(
                        "errors[0].detail",
                        equalTo("The quarterly targets add up to 251, not to the yearly target 250."));
    }

    @Test
    void what_is_no_json_is_malformed() {
        as(town().editor())
                .body("{\"fiscalYear\": ")
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:selaras:problem:malformed"));
    }

    @Test
    void an_empty_body_is_a_problem() {
        as(town().editor()).post(AGREEMENTS).then().statusCode(422).contentType("application/problem+json");
    }
}
