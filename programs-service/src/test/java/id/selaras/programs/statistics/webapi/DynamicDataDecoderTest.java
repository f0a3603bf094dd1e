package id.selaras.programs.statistics.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.programs.statistics.webapi.DynamicData.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicDataDecoderTest {
    private static final String ONE_CELL = """
            {"status":"OK","data-availability":"available","var":[{"val":%s,"label":"X","unit":"Persen"}],
             "vervar":[%s],"turvar":[%s],"tahun":[{"val":123,"label":"2023"}],"turtahun":[{"val":0,"label":"Tahun"}],
             "datacontent":%s}
            """;

    private static DynamicData decode(String body) throws WebApiException {
        return DynamicDataDecoder.decode(new RawAnswer("list?model=data", body));
    }

    @Test
    void everyKeyIsExplainedByPlaceVariableBreakdownYearAndPart() throws WebApiException {
        DynamicData data = decode(ScriptedServer.text("poverty-rate-provinces-2023.json"));

        assertThat(data.variable())
                .isEqualTo(new DynamicData.Variable(
                        192, "Persentase Penduduk Miskin (P0) Menurut Provinsi dan Daerah", "Persen"));
        assertThat(data.values())
                .extracting(
                        value -> value.place().label() + "|" + value.breakdown().label() + "|" + value.year() + "|"
                                + value.part().label() + "|" + value.number())
                .containsExactlyInAnyOrder(
                        "INDONESIA|Jumlah|2023|Semester 1 (Maret)|9.36",
                        "JAWA TIMUR|Perkotaan|2023|Semester 1 (Maret)|7.5",
                        "JAWA TIMUR|Perdesaan|2023|Semester 1 (Maret)|13.98",
                        "JAWA TIMUR|Jumlah|2023|Semester 1 (Maret)|10.35",
                        "ACEH|Jumlah|2023|Semester 1 (Maret)|14.45",
                        "KEP. BANGKA BELITUNG|Jumlah|2023|Semester 1 (Maret)|4.52",
                        "DI YOGYAKARTA|Jumlah|2023|Semester 1 (Maret)|11.04");
        assertThat(data.unexplainedKeys()).containsExactly("777719243412361");
        assertThat(data.unreadableKeys()).containsExactly("110019243212361");
    }

    @Test
    void yearsBeforeAndAfterTwoThousandAreToldApart() throws WebApiException {
        DynamicData data = decode(ScriptedServer.text("population-pinrang.json"));

        assertThat(data.values()).extracting(Value::year).containsExactlyInAnyOrder(1999, 2000, 2021);
        assertThat(data.unexplainedKeys()).isEmpty();
    }

    @Test
    void aKeyThatTwoCombinationsMakeIsNotGuessed() throws WebApiException {
        // 1|1|11|123|0 and 11|1|1|123|0 are written alike.
        String places = "{\"val\":1,\"label\":\"A\"},{\"val\":11,\"label\":\"B\"}";
        String breakdowns = "{\"val\":1,\"label\":\"a\"},{\"val\":11,\"label\":\"b\"}";

        DynamicData data = decode(ONE_CELL.formatted("1", places, breakdowns, "{\"11111230\":5,\"1111230\":6}"));

        assertThat(data.values()).extracting(Value::number).containsExactly(BigDecimal.valueOf(6));
        assertThat(data.unexplainedKeys()).containsExactly("11111230");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"\"", "null", "{}"})
    void emptyContentIsNoValue(String content) throws WebApiException {
        String place = "{\"val\":1,\"label\":\"A\"}";

        DynamicData data = decode(ONE_CELL.formatted("1", place, place, content));

        assertThat(data.values()).isEmpty();
        assertThat(data.variable().unit()).isEqualTo("Persen");
    }

    @Test
    void anAnswerOfNoYearsHoldsNothing() throws WebApiException {
        assertThat(decode(ScriptedServer.text("price-index-without-data.json")).values())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-not-available", "not-available"})
    void dataThatTheOfficeDoesNotHaveIsNone(String availability) throws WebApiException {
        DynamicData data = decode("{\"status\":\"OK\",\"data-availability\":\"" + availability + "\",\"data\":\"\"}");

        assertThat(data).isEqualTo(DynamicData.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"OK\",\"datacontent\":{}}",
                "{\"status\":\"OK\",\"var\":[{\"val\":\"x\"}]}",
                "{\"status\":\"OK\",\"var\":[{\"val\":1}],\"datacontent\":[1]}",
                "{\"status\":\"Maybe\"}",
                "[]",
                "<html>",
                ""
            })
    void rubbishIsNotDecoded(String body) {
        assertThatThrownBy(() -> decode(body))
                .isInstanceOfSatisfying(WebApiException.class, failure -> assertThat(failure.reason())
                        .isEqualTo(WebApiException.Reason.UNREADABLE));
    }
}
