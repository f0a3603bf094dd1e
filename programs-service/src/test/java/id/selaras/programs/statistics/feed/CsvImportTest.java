package id.selaras.programs.statistics.feed;

import static id.selaras.programs.statistics.Senders.figure;
import static id.selaras.programs.statistics.Senders.push;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.Senders;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CsvImportTest {

    @BeforeEach
    void forgetAll() {
        Senders.forgetAll();
    }

    private static Response send(RequestSpecification caller, String query, String file) {
        return caller.contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/statistics/imports?source=berkas&" + query);
    }

    private static String table() throws IOException {
        try (InputStream file = CsvImportTest.class.getResourceAsStream("/webapi/poverty-by-city.csv")) {
            // With the byte order mark and the line ends that such files come with.
            return "\ufeff" + new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        }
    }

    @Test
    void aTableOfTheOfficeIsTakenAsItComes() throws IOException {
        send(Senders.feed(), "period=2021", table())
                .then()
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("figures", equalTo(9))
                .body("added", equalTo(9))
                .body("outsideYourRegions", equalTo(3))
                .body("ignoredColumns", contains("Klasifikasi Kemiskinan"))
                .body("faults", empty());
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations?region=35.73")
                .then()
                .body("items.indicator", contains("expenditure-per-head", "mean-years-of-schooling", "poverty-rate"))
                .body("items.value", contains(16663000, 10.41f, 4.62f))
                .body("items.channel", contains("CSV", "CSV", "CSV"));

        send(Senders.feed(), "period=2021", table())
                .then()
                .body("added", equalTo(0))
                .body("unchanged", equalTo(9));
    }

    @Test
    void aTableLeavesItsTraceInTheAuditTrailUnlessItWasOnlyTried() throws IOException {
        send(Callers.SECRETARIAT.asks(), "period=2021&dryRun=true", table())
                .then()
                .body("answer", nullValue());
        String answer = send(Callers.SECRETARIAT.asks(), "period=2021", table()).path("answer");

        Callers.INSPECTOR
                .asks()
                .queryParam("recordId", answer)
                .get("/v1/audit")
                .then()
                .body("items.action", contains("statistics.import"))
                .body("items[0].details.added", equalTo(3));
    }

    @Test
    void theSecretariatTakesItsOwnCityOutOfTheTable() throws IOException {
        send(Callers.SECRETARIAT.asks(), "period=2021&indicator=poverty-rate", table())
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("outsideYourRegions", equalTo(3));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        send(Senders.feed(), "period=2021&dryRun=true", table())
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("figures", equalTo(9))
                .body("added", nullValue())
                .body("answer", nullValue());
        Callers.POKJA.asks().get("/v1/statistics/observations").then().body("items", empty());
    }

    @Test
    void faultsAreNamedByLineAndNothingIsTaken() {
        String file = """
                kode,indikator,periode,nilai,satuan
                35.73,poverty-rate,2023,"4,26",Persen

                35.99,poverty-rate,2023,4.26,Persen
                35.73,poverty-rate,2022,1.234,Persen
                35.73,kemiskinan,2022,4.37,Persen
                35.73,poverty-rate,,4.1,Persen
                """;

        send(Senders.feed().header("Accept-Language", "en"), "", file)
                .then()
                .statusCode(422)
                .body("report.faultCount", equalTo(4))
                .body("report.faults.line", contains(4, 5, 6, 7))
                .body("report.faults.value", contains("35.99", "1.234", "kemiskinan", ""))
                .body("report.faults[1].detail", startsWith("\"1.234\" can be read as thousands"));
        Callers.POKJA.asks().get("/v1/statistics/observations").then().body("items", empty());

        send(Senders.feed(), "rows=VALID", file)
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("faultCount", equalTo(4));
    }

    @Test
    void onlyTheWantedIndicatorsAreTaken() {
        String file = "kode;indikator;periode;nilai\n35.73;poverty-rate;2023;4,26\n35.73;population;2023;847182\n";

        send(Senders.feed(), "indicator=population", file)
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
    }

    @Test
    void aFileNeverRevisesWhatTheOfficeSaid() {
        push(figure("35.73", "poverty-rate", "2023", 4.26));

        send(Senders.feed(), "", "kode;indikator;periode;nilai\n35.73;poverty-rate;2023;4,3\n")
                .then()
                .statusCode(200)
                .body("kept", equalTo(1))
                .body("revised", equalTo(0));
        Callers.POKJA.asks().get("/v1/statistics/observations").then().body("items.value", contains(4.26f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kode;indikator;periode;nilai\n",
                "\"kode",
                "indikator;periode;nilai\npoverty-rate;2023;4\n",
                "kode;periode\n35.73;2023\n"
            })
    void whatIsNoSuchFileIsRefused(String file) {
        send(Senders.feed(), "", file).then().statusCode(422);
    }

    @Test
    void importsAreForTheOfficeAndTheSecretariat() {
        send(Callers.POKJA.asks(), "", "x").then().statusCode(403);
        Senders.feed()
                .contentType("text/csv")
                .body("kode;indikator;periode;nilai\n35.73;poverty-rate;2023;4,3\n")
                .post("/v1/statistics/imports?dryRun=ya")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("source", "dryRun"));
    }

    @Test
    void theTemplateCanBeSentBackAsItIs() {
        String template = Senders.feed()
                .accept("text/csv")
                .get("/v1/statistics/imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        send(Senders.feed(), "", template).then().statusCode(200).body("added", equalTo(2));
    }
}
