package id.selaras.programs.statistics.series;

import static id.selaras.programs.statistics.Senders.figure;
import static id.selaras.programs.statistics.Senders.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.Senders;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SeriesTest {

    @BeforeEach
    void figures() {
        Senders.forgetAll();
        push(
                        figure("35.73", "poverty-rate", "2023-03", 4.26),
                        figure("35.73", "poverty-rate", "2024-03", 3.91),
                        figure("35.73", "poor-people", "2024-03", 34840),
                        figure("35.79", "poverty-rate", "2024-03", 3.06),
                        figure("35.73.01", "poor-people", "2024", 6000))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            limit=9                         | 35.73/poor-people 35.73/poverty-rate 35.73.01/poor-people 35.79/poverty-rate
            region=35.73                    | 35.73/poor-people 35.73/poverty-rate
            within=35.73                    | 35.73/poor-people 35.73/poverty-rate 35.73.01/poor-people
            within=35&indicator=poverty-rate | 35.73/poverty-rate 35.79/poverty-rate
            breakdown=urban                 | ``
            indicator=x                     | ``
            """)
    void seriesAreNarrowedDown(String query, String found) {
        Response page = Callers.POKJA.asks().get("/v1/statistics/series?" + query);

        page.then().statusCode(200);
        List<String> regions = page.path("items.region");
        List<String> indicators = page.path("items.indicator");
        StringBuilder series = new StringBuilder();
        for (int i = 0; i < regions.size(); i++) {
            series.append(i == 0 ? "" : " ").append(regions.get(i)).append('/').append(indicators.get(i));
        }
        assertThat(series).hasToString(found);
    }

    @Test
    void aSeriesTellsItsRangeAndItsLastFigure() {
        Response page = Callers.POKJA.asks().get("/v1/statistics/series?region=35.73&indicator=poverty-rate");

        Callers.POKJA
                .asks()
                .get("/v1/statistics/series/{id}", page.<String>path("items[0].id"))
                .then()
                .statusCode(200)
                .body("regionName", equalTo("Kota Malang"))
                .body("bpsCode", equalTo("3573"))
                .body("observations", equalTo(2))
                .body("from", equalTo("2023-03"))
                .body("to", equalTo("2024-03"))
                .body("latest", equalTo(3.91f))
                .body("unit", equalTo("PERCENT"));
        Callers.POKJA
                .asks()
                .get("/v1/statistics/series/0197f6a0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void pagesFollowOneAnother() {
        Response first = Callers.POKJA.asks().get("/v1/statistics/observations?limit=2");
        first.then()
                .body("items.region", contains("35.73", "35.73"))
                .body("items.period", contains("2024-03", "2023-03"));

        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations?limit=3&after=" + first.path("next"))
                .then()
                .body("items.period", contains("2024-03", "2024", "2024-03"))
                .body("next", equalTo(null));
        Response series = Callers.POKJA.asks().get("/v1/statistics/series?limit=3");
        Callers.POKJA
                .asks()
                .get("/v1/statistics/series?after=" + series.path("next"))
                .then()
                .body("items.region", contains("35.79"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=Malang", "within=3573", "from=Maret", "to=2024-13", "asOf=kemarin", "limit=0"})
    void aParameterThatCannotBeReadIsNamed(String query) {
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void everybodySeesPublishedFiguresButNobodyWithoutToken() {
        Callers.EDITOR_DINSOS_BATU
                .asks()
                .get("/v1/statistics/observations?region=35.73")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        RestAssured.get("/v1/statistics/observations").then().statusCode(401);
    }

    @Test
    void theFeedTellsFiguresOfTheCallersRegions() {
        Callers.SECRETARIAT_BATU
                .asks()
                .get("/v1/statistics/observations/snapshot")
                .then()
                .body("items.data.region", contains("35.79"));
    }

    @Test
    void theFeedTellsHowFreshItIs() {
        Callers.POKJA.asks().get("/v1/statistics/observations/changes").then().statusCode(200);
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations/changes/status")
                .then()
                .statusCode(200)
                .body("unnumbered", equalTo(0));
    }

    @Test
    void figuresAreDownloadedAsATable() {
        String csv = Callers.POKJA
                .asks()
                .accept("*/*")
                .get("/v1/statistics/observations/export?region=35.73&indicator=poverty-rate")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(csv.lines().toList().get(0))
                .startsWith("region,regionName,bpsCode,indicator,breakdown,period,value,unit");
        assertThat(csv.lines().toList().get(1))
                .startsWith("35.73,Kota Malang,3573,poverty-rate,total,2023-03,4.26,PERCENT,1");
        assertThat(csv.lines()).hasSize(3);
        Callers.POKJA
                .asks()
                .accept("*/*")
                .get("/v1/statistics/observations/export?format=pdf")
                .then()
                .statusCode(422);
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations/export/dictionary")
                .then()
                .body("columns.name", hasItem("supersededAt"));
    }

    @Test
    void indicatorsAreListedWithTheirUnits() {
        Callers.POKJA
                .asks()
                .get("/v1/statistics/indicators")
                .then()
                .statusCode(200)
                .body("find { it.code == 'poverty-rate' }.unit", equalTo("PERCENT"))
                .body("find { it.code == 'poverty-rate' }.better", equalTo("LOWER"));
    }
}
