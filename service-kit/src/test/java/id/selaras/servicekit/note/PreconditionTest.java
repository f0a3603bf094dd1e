package id.selaras.servicekit.note;

import static org.hamcrest.Matchers.equalTo;

import id.selaras.servicekit.KitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@KitTest
class PreconditionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "1"       | 200
                    *         | 200
                    "7", "1"  | 200
                    "2"       | 412
                    W/"1"     | 412
                    1         | 412
                    """)
    void anUpdateNamesTheVersionItIsBasedOn(String ifMatch, int status) {
        String id = Requests.editor().body(Requests.note("a")).post("/v1/notes").path("id");

        Requests.editor()
                .header("If-Match", ifMatch)
                .body(Requests.note("b"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(status);
    }

    @Test
    void anUpdateWithoutAVersionIsRefused() {
        String id = Requests.editor().body(Requests.note("a")).post("/v1/notes").path("id");

        Requests.editor()
                .body(Requests.note("b"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:selaras:problem:precondition-required"));
    }
}
