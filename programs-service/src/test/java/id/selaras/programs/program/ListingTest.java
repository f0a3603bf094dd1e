package id.selaras.programs.program;

import static id.selaras.programs.program.FiveProgrammes.list;
import static id.selaras.programs.program.FiveProgrammes.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingTest {

    private boolean entered;

    /// Once for all: nothing here changes them.
    @BeforeEach
    void fiveProgrammes() {
        if (!entered) {
            FiveProgrammes.enter();
            entered = true;
        }
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
            text=%                                                      | ``
            text=_                                                      | ``
            text=\\                                                      | ``
            text=posyandu yang untuk lansia                             | C
            text=lansia posyan                                          | C
            text=posyan lansia                                          | ``
            text=permakanan                                             | A
            text=Pêrmak                                                 | A
            text=membantu                                               | B
            text=memberi lansia                                         | ``
            text=jumlah keluar&sort=title                               | ABCDE
            text=warga terlan                                           | ``
            text=tahun&sort=title                                       | E
            targetGroup=warga telan                                     | EDCBA
            targetGroup=posyandu                                        | ``
            fundingSource=apbd                                          | EDCBA
            fundingSource=DAU                                           | ``
            fundingSource=DAU&fundingSource=Apbd                        | EDCBA
            fundingSource=UNSTATED                                      | ``
            welfareDecile=2                                             | EDCBA
            welfareDecile=3                                             | ``
            changedSince=2020-01-01                                     | EDCBA
            changedSince=2999-01-01T00:00:00+07:00                      | ``
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
        "sort, relevance",
        "welfareDecile, 0",
        "welfareDecile, miskin",
        "changedSince, kemarin",
        "changedSince, 2027-02-30",
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
                .get("/v1/programs?opd=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
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
}
