package id.selaras.programs.program;

import id.selaras.programs.Callers;
import io.restassured.response.Response;
import java.util.Map;

/// Programmes that a test needs to be there.
final class Posted {
    private Posted() {}

    static String registered(Callers editor) {
        return registered(editor, Body.whole());
    }

    static String registered(Callers editor, Map<String, Object> body) {
        return created(editor.sends(body).post("/v1/programs"));
    }

    static String draft(Callers editor) {
        return created(
                editor.sends(Map.of("fiscalYear", 2027, "title", "Rancangan")).post("/v1/programs/drafts"));
    }

    private static String created(Response answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + ": " + answer.asString());
        }
        return answer.path("id");
    }
}
