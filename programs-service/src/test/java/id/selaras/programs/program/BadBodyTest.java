package id.selaras.programs.program;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class BadBodyTest {

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    static Stream<Arguments> badValues() {
        Object output = Map.of("indicator", "Jumlah", "target", 1, "unit", "Orang");
        return Stream.of(
                bad("/fiscalYear", null),
                bad("/fiscalYear", 1999),
                bad("/fiscalYear", 2101),
                bad("/fiscalYear", "dua ribu"),
                bad("/fiscalYear", 2027.5),
                bad("/title", null),
                bad("/title", "   "),
                bad("/title", "a".repeat(501)),
                bad("/title", 7),
                bad("/title", "nol \u0000"),
                bad("/description", null),
                bad("/description", "a".repeat(10_001)),
                bad("/start", null),
                bad("/start", "2026-12-31"),
                bad("/start", "2027-02-30"),
                bad("/start", "15 Januari 2027"),
                bad("/end", null),
                bad("/end", "2027-01-14"),
                bad("/end", "2028-01-01"),
                bad("/cluster", null),
                bad("/cluster", "social_assistance"),
                bad("/workingGroup", "KEMITRAAN"),
                bad("/inputs", null),
                bad("/inputs", List.of()),
                bad("/inputs", "uang"),
                bad("/inputs", Collections.nCopies(201, Map.of("kind", "DATA", "description", "Data"))),
                bad("/inputs/0/kind", null),
                bad("/inputs/0/kind", "MONEY"),
                bad("/inputs/0/description", ""),
                bad("/inputs/0/description", "a".repeat(501)),
                bad("/inputs/1/quantity", -1),
                bad("/inputs/1/quantity", "banyak"),
                bad("/inputs/1/quantity", 1.00001),
                bad("/inputs/0/unit", "a".repeat(101)),
                bad("/inputs/0/amountRupiah", -1),
                bad("/inputs/0/amountRupiah", 1_000_000_000_000_001L),
                bad("/inputs/0/amountRupiah", 0.5),
                bad("/inputs/0/amountRupiah", "2500000"),
                bad("/inputs/0/fundingSource", "a".repeat(201)),
                bad("/inputs/0/nik", "3573010101010001"),
                bad("/targetGroups/0/category", ""),
                bad("/targetGroups/0/category", "a".repeat(201)),
                bad("/targetGroups/0/welfareDecileFrom", 0),
                bad("/targetGroups/0/welfareDecileTo", 11),
                bad("/targetGroups/0/count", -1),
                bad("/locations", null),
                bad("/locations", List.of()),
                bad("/locations", Collections.nCopies(201, "35.73")),
                bad("/locations/0", ""),
                bad("/locations/0", "Jalan Ijen"),
                bad("/locations/2", "35.73.01"),
                bad("/locations/2", "35.73.01.1001"),
                bad("/locations/0", "35"),
                bad("/outputs", null),
                bad("/outputs", List.of()),
                bad("/outputs", Collections.nCopies(201, output)),
                bad("/outputs/0/indicator", ""),
                bad("/outputs/0/target", null),
                bad("/outputs/0/target", -1),
                bad("/outputs/0/unit", null),
                bad("/outcomes/0/indicator", "a".repeat(501)),
                bad("/outcomes/0/target", "naik"),
                bad("/outcomes/0/unit", " "),
                bad("/outcomes/0/baseline", 12345678901234567L));
    }

    private static Arguments bad(String pointer, Object value) {
        return Arguments.of(pointer, value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badValues")
    void aBadValueIsToldWithItsPlace(String pointer, Object value) {
        Callers.EDITOR_DINSOS
                .sends(Body.with(pointer, value))
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:invalid"))
                .body("title", equalTo("Isian tidak sah"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors[0].detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                           | 422
            {                            | 400
            {"title":"a","title":"b"}    | 400
            null                         | 422
            """)
    void aBodyThatIsNoProgrammeIsRefused(String body, int status) {
        Callers.EDITOR_DINSOS
                .sends(body)
                .post("/v1/programs")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
