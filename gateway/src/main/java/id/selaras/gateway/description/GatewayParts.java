package id.selaras.gateway.description;

import id.selaras.gateway.problem.Problem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// What the gateway itself adds to the description: how to authenticate, and what it answers in a service's place.
final class GatewayParts {
    private static final String SCHEME = "realm";
    private static final String RESPONSES = "responses";
    private static final String PROBLEM_SCHEMA = "GatewayProblem";
    private static final String DESCRIPTION = "description";
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final List<Problem> EVERYWHERE =
            List.of(Problem.MALFORMED, Problem.TOO_MANY_REQUESTS, Problem.BAD_GATEWAY, Problem.UNAVAILABLE);

    private GatewayParts() {}

    static JsonObject info() {
        return new JsonObject()
                .put("title", "Selaras")
                .put("version", "1")
                .put(
                        DESCRIPTION,
                        "Poverty programmes, performance agreements and the overlaps between programmes of a city's "
                                + "agencies. Every failure is application/problem+json (RFC 9457); its `type` is stable. "
                                + "Messages are Indonesian, or English with `Accept-Language: en`.");
    }

    static JsonObject securitySchemes() {
        return new JsonObject()
                .put(
                        SCHEME,
                        new JsonObject()
                                .put("type", "http")
                                .put("scheme", "bearer")
                                .put("bearerFormat", "JWT")
                                .put(
                                        DESCRIPTION,
                                        "A token of the realm, from /auth/realms/selaras/protocol/openid-connect/token. "
                                                + "Role, agency and region are taken from it alone."));
    }

    static JsonArray security(boolean open) {
        return open ? new JsonArray() : new JsonArray().add(new JsonObject().put(SCHEME, new JsonArray()));
    }

    /// Names the gateway's problems where the service says nothing about that status itself.
    static void addProblems(JsonObject operation, boolean open) {
        JsonObject responses = operation.getJsonObject(RESPONSES);
        if (responses == null) {
            responses = new JsonObject();
            operation.put(RESPONSES, responses);
        }
        for (Problem problem : EVERYWHERE) {
            addProblem(responses, problem);
        }
        if (!open) {
            addProblem(responses, Problem.UNAUTHENTICATED);
        }
    }

    private static void addProblem(JsonObject responses, Problem problem) {
        String status = Integer.toString(problem.status());
        if (!responses.containsKey(status)) {
            responses.put(status, new JsonObject().put("$ref", "#/components/responses/" + name(problem)));
        }
    }

    static void addTo(JsonObject components) {
        if (!components.containsKey(RESPONSES)) {
            components.put(RESPONSES, new JsonObject());
        }
        for (Problem problem : Problem.values()) {
            components.getJsonObject(RESPONSES).put(name(problem), response(problem));
        }
        if (!components.containsKey("schemas")) {
            components.put("schemas", new JsonObject());
        }
        components.getJsonObject("schemas").put(PROBLEM_SCHEMA, schema());
    }

    private static String name(Problem problem) {
        return "Gateway" + problem.status();
    }

    private static JsonObject response(Problem problem) {
        JsonObject example = new JsonObject()
                .put("type", problem.uri())
                .put("title", problem.titleInEnglish())
                .put("status", problem.status())
                .put("instance", "/api/programs/v1/programs")
                .put("requestId", "0197a9d3c0de4f6fa1b2c3d4e5f60718");
        return new JsonObject()
                .put(DESCRIPTION, problem.titleInEnglish() + " (`" + problem.uri() + "`)")
                .put(
                        "content",
                        new JsonObject()
                                .put(
                                        PROBLEM_JSON,
                                        new JsonObject()
                                                .put(
                                                        "schema",
                                                        new JsonObject()
                                                                .put("$ref", "#/components/schemas/" + PROBLEM_SCHEMA))
                                                .put("example", example)));
    }

    private static JsonObject schema() {
        return new JsonObject()
                .put("type", "object")
                .put(DESCRIPTION, "Problem details that the gateway answers in a service's place.")
                .put("required", new JsonArray().add("type").add("title").add("status"))
                .put(
                        "properties",
                        new JsonObject()
                                .put("type", text("Stable URI of the kind of problem."))
                                .put("title", text("In the language of the caller."))
                                .put("status", new JsonObject().put("type", "integer"))
                                .put("detail", text("What to do about it."))
                                .put("instance", text("Path of the request."))
                                .put("requestId", text("Name of the request in the logs.")));
    }

    private static JsonObject text(String description) {
        return new JsonObject().put("type", "string").put(DESCRIPTION, description);
    }
}
