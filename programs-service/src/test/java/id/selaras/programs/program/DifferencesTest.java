package id.selaras.programs.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1}                     | {"a":1}                       | ``
            {"a":1}                     | {"a":1.0}                     | ``
            {"a":1}                     | {"a":2}                       | /a 1 2
            {"a":1}                     | {"a":"1"}                     | /a 1 "1"
            {"a":1}                     | {}                            | /a 1 null
            {}                          | {"a":1}                       | /a null 1
            {"a":{"b":1,"c":2}}         | {"a":{"b":1,"c":3}}           | /a/c 2 3
            {"a":{"b":1}}               | {"a":[1]}                     | /a {"b":1} [1]
            {"a/b":1,"m~n":1}           | {"a/b":2,"m~n":2}             | /a~1b 1 2; /m~0n 1 2
            {"l":[1,2,3]}               | {"l":[1,3]}                   | /l/1 2 null
            {"l":[1,3]}                 | {"l":[1,2,3]}                 | /l/1 null 2
            {"l":[]}                    | {"l":[1,2]}                   | /l/0 null 1; /l/1 null 2
            {"l":[1,1]}                 | {"l":[1]}                     | /l/1 1 null
            {"l":[{"x":1},{"x":2}]}     | {"l":[{"x":1},{"x":5}]}       | /l/1/x 2 5
            {"l":[{"x":1},{"x":2},9]}   | {"l":[{"x":7},9]}             | /l/0/x 1 7; /l/1 {"x":2} null
            {"version":1,"changedAt":1} | {"version":2,"changedAt":2}   | ``
            {"l":[{"version":1}]}       | {"l":[{"version":2}]}         | /l/0/version 1 2
            """)
    void whatDiffersIsNamedByItsPointer(String old, String now, String expected) throws JsonProcessingException {
        String found = Differences.between(JSON.readTree(old), JSON.readTree(now)).stream()
                .map(difference -> difference.pointer() + " " + difference.old() + " " + difference.now())
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected);
    }
}
