package id.selaras.programs.statistics.trajectory;

import static id.selaras.programs.statistics.Senders.figure;
import static id.selaras.programs.statistics.Senders.push;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.Senders;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class TrajectoryResourceTest {

    /// Kota Mojokerto in the minister's words of 2023: 9.57 percent, falling by 0.5 to 0.6 points a year.
    @BeforeEach
    void mojokerto() {
        Senders.forgetAll();
        push(
                        figure("35.76", "poverty-rate", "2021-03", 10.67),
                        figure("35.76", "poverty-rate", "2022-03", 10.17),
                        figure("35.76", "poverty-rate", "2023-03", 9.57),
                        figure("35.76", "poverty-rate", "2023-09", 9.4),
                        figure("35.76", "population", "2023", 142272))
                .then()
                .statusCode(200);
    }

    @Test
    void theTargetComesIntoReachOrNot() {
        Callers.POKJA
                .asks()
                .get("/v1/statistics/trajectory?region=35.76&target=7&year=2024")
                .then()
                .statusCode(200)
                .body("regionName", equalTo("Kota Mojokerto"))
                .body("series.period", contains("2021-03", "2022-03", "2023-03"))
                .body("series.yearlyChange", contains(nullValue(), equalTo(-0.5f), equalTo(-0.6f)))
                .body("pace.mean", equalTo(-0.55f))
                .body("target.shortfall", equalTo(2.57f))
                .body("target.shortfallPeople", equalTo(3656))
                .body("target.reached.atMeanPace", equalTo(2028))
                .body("target.reached.atFastestPace", equalTo(2028))
                .body("target.reached.atSlowestPace", equalTo(2029))
                .body("target.inYear.neededYearlyChange", equalTo(-2.57f))
                .body("target.inYear.expected", equalTo(9.02f))
                .body("target.inYear.shortfallPeople", equalTo(2874))
                .body("target.population.period", equalTo("2023"));
    }

    @Test
    void aShareOfTheLabourForceIsNotToldInInhabitants() {
        push(figure("35.76", "unemployment-rate", "2023", 5.0)).then().statusCode(200);

        Callers.POKJA
                .asks()
                .get("/v1/statistics/trajectory?region=35.76&indicator=unemployment-rate&target=4")
                .then()
                .statusCode(200)
                .body("target.shortfall", equalTo(1.0f))
                .body("target.shortfallPeople", nullValue());
    }

    @Test
    void thePopulationMayBeGiven() {
        Callers.POKJA
                .asks()
                .get("/v1/statistics/trajectory?region=35.76&target=7&population=100000&from=2023")
                .then()
                .body("target.shortfallPeople", equalTo(2570))
                .body("target.reached", nullValue())
                .body("pace", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=35.75", "region=35.76&indicator=x", "region=35.99", "region=35.76&breakdown=urban"})
    void whereThereIsNoSeriesThereIsNoTrajectory(String query) {
        Callers.POKJA.asks().get("/v1/statistics/trajectory?" + query).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=", "region=3576", "region=35.76&target=tujuh", "region=35.76&year=24"})
    void aParameterThatCannotBeReadIsRefused(String query) {
        Callers.POKJA.asks().get("/v1/statistics/trajectory?" + query).then().statusCode(422);
    }

    @Test
    void aTokenIsNeeded() {
        RestAssured.get("/v1/statistics/trajectory?region=35.76").then().statusCode(401);
    }
}
