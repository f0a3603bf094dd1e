package id.selaras.programs.statistics.webapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.selaras.programs.statistics.webapi.WebApiException.Reason;

/// What every answer of the WebAPI is wrapped in: `status`, `data-availability`, and the content. Failures come with
/// HTTP status 200, so the envelope tells them.
final class Envelope {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_MESSAGE = 300;

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(16)
                        .maxNumberLength(40)
                        .build());
    }

    private Envelope() {}

    /// @param body of an answer with status 200
    /// @return `body`, where it is an envelope that announces no failure
    static String check(String request, String body) throws WebApiException {
        open(request, body);
        return body;
    }

    /// @return the whole answer; a missing node where the office has no such data
    /// @throws WebApiException [Reason#REFUSED], [Reason#TOO_LARGE] or [Reason#UNREADABLE]
    static JsonNode open(String request, String body) throws WebApiException {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (JsonProcessingException rubbish) {
            throw new WebApiException(Reason.UNREADABLE, request + ": the answer is no JSON");
        }
        if (answer.isNull()) {
            throw new WebApiException(Reason.TOO_LARGE, request + ": answered null, too much was asked for at once");
        }
        String status = answer.path("status").asText();
        if (status.equalsIgnoreCase("Error")) {
            String message = Label.plain(answer.path("message").asText());
            throw new WebApiException(
                    Reason.REFUSED, request + ": " + message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
        }
        if (!status.equals("OK")) {
            throw new WebApiException(Reason.UNREADABLE, request + ": the answer has no known status");
        }
        // "list-not-available" as well as "not-available" is said.
        boolean missing = answer.path("data-availability").asText().endsWith("not-available");
        return missing ? MissingNode.getInstance() : answer;
    }
}
