package id.selaras.localstack.testing.api;

import id.selaras.localstack.json.Json;
import id.selaras.localstack.testing.api.Operation.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A service's OpenAPI document, as far as tests need it to call every endpoint.
public final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");
    private static final String SCHEMA = "schema";

    private final Map<String, Object> document;

    private ApiDocument(Map<String, Object> document) {
        this.document = document;
    }

    /// @param json the document
    public static ApiDocument of(String json) {
        return new ApiDocument(Json.object(json));
    }

    /// Every endpoint, in the order of the document.
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        members(document.get("paths")).forEach((path, item) -> members(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.add(operation(method, path, members(item), members(operation)));
            }
        }));
        return operations;
    }

    private Operation operation(String method, String path, Map<String, Object> item, Map<String, Object> operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Map<String, Object> owner : List.of(item, operation)) {
            if (owner.get("parameters") instanceof List<?> list) {
                list.forEach(parameter -> parameters.add(parameter(resolved(members(parameter)))));
            }
        }
        Map<String, Object> content =
                members(resolved(members(operation.get("requestBody"))).get("content"));
        String mediaType =
                content.isEmpty() ? null : content.keySet().iterator().next();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                mediaType,
                mediaType == null
                        ? null
                        : members(members(content.get(mediaType)).get(SCHEMA)));
    }

    private static Parameter parameter(Map<String, Object> parameter) {
        return new Parameter(
                (String) parameter.get("name"),
                (String) parameter.get("in"),
                Boolean.TRUE.equals(parameter.get("required")),
                members(parameter.get(SCHEMA)));
    }

    /// Schemas of an endpoint's answers by their status; an empty one where an answer has no body that is described.
    ///
    /// @param name method and path, as in [Operation#name]
    Map<String, Object> answers(String name) {
        int space = name.indexOf(' ');
        Map<String, Object> operation =
                members(members(members(document.get("paths")).get(name.substring(space + 1)))
                        .get(name.substring(0, space).toLowerCase(Locale.ROOT)));
        Map<String, Object> schemas = new HashMap<>();
        members(operation.get("responses")).forEach((status, response) -> {
            Map<String, Object> content = members(resolved(members(response)).get("content"));
            schemas.put(
                    status,
                    content.isEmpty()
                            ? Map.of()
                            : members(
                                    members(content.values().iterator().next()).get(SCHEMA)));
        });
        return schemas;
    }

    /// What a `$ref` points to; the schema itself where it is none.
    Map<String, Object> resolved(Map<String, Object> schema) {
        if (!(schema.get("$ref") instanceof String reference)) {
            return schema;
        }
        Object here = document;
        for (String step : reference.substring(2).split("/", -1)) {
            here = members(here).get(step.replace("~1", "/").replace("~0", "~"));
        }
        return members(here);
    }

    @SuppressWarnings("unchecked") // the reader puts nothing but strings into the keys
    static Map<String, Object> members(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
