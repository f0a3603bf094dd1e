package id.selaras.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes one OpenAPI 3.1 document of those of the services: public paths, one security scheme, the gateway's own
/// problems at every endpoint, and each component once. Components that several services have under one name but with
/// another content carry the service's name in front.
final class DescriptionMerge {
    private static final String COMPONENTS = "components";
    private static final String SECURITY_SCHEMES = "securitySchemes";
    private static final List<String> KINDS =
            List.of("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links");
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options");
    private static final String PUBLIC = "/public/";

    private final List<ServiceDescription> services;
    private final Map<String, Object> shared = new HashMap<>();
    private final Set<String> differing = new HashSet<>();

    private DescriptionMerge(List<ServiceDescription> services) {
        this.services = services;
    }

    /// @param server address that clients use
    static JsonObject of(List<ServiceDescription> services, String server) {
        DescriptionMerge merge = new DescriptionMerge(services);
        merge.findDiffering();
        return merge.document(server);
    }

    /// Finds the components of one name with several contents, and those that lead to such ones: with the same text
    /// they mean something else in each service.
    private void findDiffering() {
        for (ServiceDescription service : services) {
            eachComponent(service, (component, content) -> {
                Object before = shared.putIfAbsent(component, content);
                if (before != null && !before.equals(content)) {
                    differing.add(component);
                }
            });
        }
        int before;
        do {
            before = differing.size();
            for (ServiceDescription service : services) {
                eachComponent(service, (component, content) -> {
                    if (occursTwice(component)
                            && !service.renamed(content, Set.of()).equals(service.renamed(content, differing))) {
                        differing.add(component);
                    }
                });
            }
        } while (differing.size() > before);
    }

    private boolean occursTwice(String component) {
        int slash = component.indexOf('/');
        return services.stream()
                        .filter(service -> service.components(component.substring(0, slash))
                                .containsKey(component.substring(slash + 1)))
                        .count()
                > 1;
    }

    private static void eachComponent(ServiceDescription service, ComponentVisitor visitor) {
        for (String kind : KINDS) {
            service.components(kind).forEach(entry -> visitor.visit(kind + "/" + entry.getKey(), entry.getValue()));
        }
    }

    private JsonObject document(String server) {
        Map<String, Object> paths = new TreeMap<>();
        Map<String, Map<String, Object>> components = new TreeMap<>();
        Map<String, Object> tags = new TreeMap<>();
        for (ServiceDescription service : services) {
            service.paths().forEach(entry -> {
                String path = service.publicPath(entry.getKey());
                if (path != null) {
                    paths.put(path, item(service, path, (JsonObject) service.renamed(entry.getValue(), differing)));
                }
            });
            eachComponent(service, (component, content) -> {
                int slash = component.indexOf('/');
                String name = component.substring(slash + 1);
                components
                        .computeIfAbsent(component.substring(0, slash), kind -> new TreeMap<>())
                        .put(
                                service.nameOf(component.substring(0, slash + 1), name, differing),
                                service.renamed(content, differing));
            });
            service.document()
                    .getJsonArray("tags", new JsonArray())
                    .forEach(tag -> tags.putIfAbsent(((JsonObject) tag).getString("name"), tag));
        }
        JsonObject merged = new JsonObject();
        components.forEach((kind, named) -> merged.put(kind, object(named)));
        merged.put(SECURITY_SCHEMES, GatewayParts.securitySchemes());
        GatewayParts.addTo(merged);
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", GatewayParts.info())
                .put("servers", new JsonArray().add(new JsonObject().put("url", server)))
                .put("tags", new JsonArray(List.copyOf(tags.values())))
                .put("paths", object(paths))
                .put(COMPONENTS, merged);
    }

    private static JsonObject item(ServiceDescription service, String path, JsonObject item) {
        for (String method : item.fieldNames()) {
            if (METHODS.contains(method)) {
                JsonObject operation = item.getJsonObject(method);
                boolean open = path.startsWith(PUBLIC);
                operation.put("operationId", operationId(method, path));
                operation.put("security", GatewayParts.security(open));
                GatewayParts.addProblems(operation, open);
                if (!operation.containsKey("tags")) {
                    operation.put("tags", new JsonArray().add(service.service()));
                }
            }
        }
        return item;
    }

    /// `GET /api/programs/v1/programs/{id}` is `getProgramsProgramsById`: stable, and a name in every language.
    private static String operationId(String method, String path) {
        StringBuilder id = new StringBuilder(method);
        for (String segment : path.split("/", -1)) {
            String word = segment.startsWith("{") ? "by-" + segment.substring(1, segment.length() - 1) : segment;
            if (word.isEmpty() || word.equals("api") || word.equals("v1")) {
                continue;
            }
            for (String part : word.split("[^A-Za-z0-9]+", -1)) {
                if (!part.isEmpty()) {
                    id.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
                }
            }
        }
        return id.toString();
    }

    private static JsonObject object(Map<String, Object> members) {
        JsonObject object = new JsonObject();
        members.forEach(object::put);
        return object;
    }

    @FunctionalInterface
    private interface ComponentVisitor {
        void visit(String component, Object content);
    }
}
