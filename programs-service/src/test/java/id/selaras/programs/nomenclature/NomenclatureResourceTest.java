package id.selaras.programs.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class NomenclatureResourceTest {

    @Test
    void aSubActivityIsReadWithItsPlaceInTheHierarchy() {
        Callers.POKJA
                .asks()
                .get("/v1/nomenclature/1.06.04.2.01.0001")
                .then()
                .statusCode(200)
                .body("code", equalTo("1.06.04.2.01.0001"))
                .body("edition", equalTo("2027"))
                .body("title", equalTo("Penyediaan Permakanan"))
                .body("field", equalTo(Map.of("code", "1.06", "title", "URUSAN PEMERINTAHAN BIDANG SOSIAL")))
                .body("program.code", equalTo("1.06.04"))
                .body("activity.code", equalTo("1.06.04.2.01"))
                .body("unit", equalTo("Orang"))
                .body("kind", equalTo("SERVICE"))
                .body("serviceStandard", equalTo(true))
                .body("definition", notNullValue());
    }

    @Test
    void anAgencysSupportProgrammeIsDescribedByTheCommonRow() {
        Callers.POKJA
                .asks()
                .get("/v1/nomenclature/1.06.01.2.01.0001")
                .then()
                .statusCode(200)
                .body("code", equalTo("X.XX.01.2.01.0001"));
    }

    @Test
    void everySubActivityIsListedOnce() {
        int count = 0;
        String after = null;
        do {
            var request = Callers.POKJA.asks().queryParam("limit", 500);
            Response page = (after == null ? request : request.queryParam("after", after)).get("/v1/nomenclature");
            count += page.jsonPath().getList("items").size();
            after = page.path("next");
        } while (after != null);

        assertThat(count).isEqualTo(3_550);
    }

    @ParameterizedTest(name = "{0} {1} finds {2}")
    @CsvSource({
        "1.06.04.2.01, '', 1.06.04.2.01.0001",
        "'', permakanan, 1.06.04.2.01.0001",
        "1.06, PERMAKANAN penyediaan, 1.06.04.2.01.0001",
    })
    void aSubActivityIsFoundByPrefixAndWords(String prefix, String text, String found) {
        Callers.POKJA
                .asks()
                .queryParam("prefix", prefix)
                .queryParam("text", text)
                .get("/v1/nomenclature")
                .then()
                .statusCode(200)
                .body("items.code", everyItem(startsWith(prefix)))
                .body("items.code", hasItem(found))
                .body("items[0].definition", nullValue());
    }

    @Test
    void wordsThatNoneHoldsFindNone() {
        Callers.POKJA
                .asks()
                .queryParam("text", "permakanan jembatan")
                .get("/v1/nomenclature")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anUnknownCodeIsNotFoundAndBringsTheNearest() {
        Callers.POKJA
                .asks()
                .get("/v1/nomenclature/1.6.04.2.01.1")
                .then()
                .statusCode(404)
                .body("suggestions", contains("1.06.04.2.01.0001"));
    }
}
