package id.selaras.localstack.testing.api;

import java.util.List;
import java.util.Map;

/// One endpoint as a service's OpenAPI document describes it.
///
/// @param parameters of the query and the head
/// @param mediaType of the request's body; null where there is none
/// @param body schema of the request's body, references resolved one by one by [ApiDocument]; null where there is none
public record Operation(
        String method, String path, List<Parameter> parameters, String mediaType, Map<String, Object> body) {

    /// @param in `query`, `header` or `path`
    public record Parameter(String name, String in, boolean required, Map<String, Object> schema) {}

    /// Method and path: what a table calls it.
    public String name() {
        return method + " " + path;
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean namesARecord() {
        return path.contains("{");
    }
}
