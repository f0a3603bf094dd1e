package id.selaras.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;

/// The OpenAPI document of one service, as its clients see it through the gateway.
///
/// @param service as in the paths: `programs`
/// @param document as the service gives it
record ServiceDescription(String service, JsonObject document) {
    private static final String REFERENCE = "$ref";
    private static final String COMPONENTS = "#/components/";
    /// What a record holds as it was stored; the class that it is read into is nobody's business, and generated clients
    /// have one of that name.
    private static final String A_CLASS_OF_OURS = "JsonNode";

    private static final String ANY_JSON = "AnyJson";
    private static final String PUBLIC = "/public/";

    /// The service's components of a kind (`schemas`, `responses`, …); empty where there are none.
    JsonObject components(String kind) {
        return document.getJsonObject("components", new JsonObject()).getJsonObject(kind, new JsonObject());
    }

    JsonObject paths() {
        return document.getJsonObject("paths", new JsonObject());
    }

    /// A path of the service as clients write it; null for what the gateway does not let through.
    String publicPath(String path) {
        if (path.startsWith(PUBLIC)) {
            return PUBLIC + service + path.substring(PUBLIC.length() - 1);
        }
        return path.startsWith("/v1/") ? "/api/" + service + path : null;
    }

    /// Name of a component that means something else in another service.
    private String ownName(String component) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + component;
    }

    /// A deep copy with the references to some components renamed.
    ///
    /// @param own names of `kind/name` that are this service's own
    Object renamed(Object value, Set<String> own) {
        return switch (value) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                for (Map.Entry<String, Object> member : object) {
                    copy.put(
                            member.getKey(),
                            member.getKey().equals(REFERENCE) && member.getValue() instanceof String reference
                                    ? renamedReference(reference, own)
                                    : renamed(member.getValue(), own));
                }
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(item -> copy.add(renamed(item, own)));
                yield copy;
            }
            case null, default -> value;
        };
    }

    private String renamedReference(String reference, Set<String> own) {
        if (!reference.startsWith(COMPONENTS)) {
            return reference;
        }
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name)
                + nameOf(reference.substring(COMPONENTS.length(), name), reference.substring(name), own);
    }

    /// The name that a component has for clients.
    ///
    /// @param kind with a slash behind it
    String nameOf(String kind, String component, Set<String> own) {
        if (own.contains(kind + component)) {
            return ownName(component);
        }
        return component.equals(A_CLASS_OF_OURS) ? ANY_JSON : component;
    }
}
