package id.selaras.overlap.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "35.73, 35.73.01.1001, 1.0",
        "35.73.01, 35.73.01.1001, 1.0",
        "35.73.01.1001, 35.73.01.1001, 1.0",
        "35.73.01.1001, 35.73.01.1002, 0.0",
        "35.73.01, 35.73.02, 0.0",
        "35.73.01.1001 35.73.01.1002, 35.73.01.1002 35.73.01.1003, 0.75",
    })
    void meetWhereOneContainsTheOther(String one, String other, double expected) {
        assertThat(places(one).similarity(places(other))).isEqualTo(expected);
        assertThat(places(other).similarity(places(one))).isEqualTo(expected);
    }

    @Test
    void areUnknownWhenLeftEmpty() {
        assertThat(places("").similarity(places("35.73"))).isNaN();
        assertThat(places("").sharedWith(places("35.73.01"))).isEqualTo(1);
    }

    @Test
    void nameWhatTheyShare() {
        assertThat(places("35.73").common(places("35.73.01.1001"))).containsExactly("35.73.01.1001");
        assertThat(places("35.73.01").common(places("35.73.01.1001"))).containsExactly("35.73.01.1001");
    }

    private static Places places(String codes) {
        List<ProgramFacts.Location> locations = Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> new ProgramFacts.Location(code, ""))
                .toList();
        return Places.of(locations, "35.73");
    }
}
