package id.selaras.localstack.testing.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a service's test has set up, so that every endpoint can be asked for something that is there: records of one
/// agency in one region, and bodies that get past the reading of a request.
public final class Records {
    private static final String NOBODY = "00000000-0000-0007-0000-000000000007";

    final String region;
    final String otherRegion;
    final String agency;
    final String otherAgency;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> marks = new HashSet<>();

    /// @param agency owns the records, in `region`
    public Records(String region, String otherRegion, String agency, String otherAgency) {
        this.region = region;
        this.otherRegion = otherRegion;
        this.agency = agency;
        this.otherAgency = otherAgency;
        values.put("region", region);
    }

    /// A record that stands there.
    ///
    /// @param path where, as the document writes it: `/v1/programs/{id}`
    /// @param id what stands in the last braces; an answer that holds it has shown the record
    public Records record(String path, String id) {
        paths.put(path, path.replaceAll("\\{[^}]*}$", id));
        marks.add(id);
        return this;
    }

    /// As [#record], where the name of it is nothing particular and occurs in other answers too.
    public Records place(String path, String name) {
        paths.put(path, path.replaceAll("\\{[^}]*}$", name));
        return this;
    }

    /// The body for an endpoint for which the smallest that the document admits will not do.
    ///
    /// @param endpoint method and path
    public Records body(String endpoint, String body) {
        bodies.put(endpoint, body);
        return this;
    }

    /// The value of a parameter or a member of that name, wherever it occurs.
    public Records value(String name, String value) {
        values.put(name, value);
        return this;
    }

    String bodyOf(String endpoint) {
        return bodies.get(endpoint);
    }

    Map<String, String> values() {
        return values;
    }

    boolean shownIn(String answer) {
        return marks.stream().anyMatch(answer::contains);
    }

    /// Whether the path names something that stands there.
    boolean standAt(Operation operation) {
        return paths.keySet().stream().anyMatch(operation.path()::startsWith);
    }

    /// The address of an endpoint, with the longest known place filled in.
    String pathOf(Operation operation) {
        String template = operation.path();
        String best = paths.keySet().stream()
                .filter(template::startsWith)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        String path = best.isEmpty() ? template : paths.get(best) + template.substring(best.length());
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path.replaceAll("\\{[^}]*}", NOBODY);
    }
}
