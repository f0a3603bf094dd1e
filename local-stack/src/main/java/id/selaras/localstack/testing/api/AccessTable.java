package id.selaras.localstack.testing.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who may call which endpoint of a service: a text file, one endpoint a line, five words each:
///
/// ```
/// # method path               who                     other-agency  other-region
/// GET      /v1/programs/{id}  authenticated           open          closed
/// PUT      /v1/programs/{id}  opd-editor              closed        closed
/// ```
/// - who: `anyone` (no token needed), `authenticated` (any token) or roles with commas between them;
/// - other-agency: what a caller of those roles from another agency of the same region does with the record: `open`
///   as its own, `closed` not at all, or roles: only these as their own;
/// - other-region: the same of a caller from another region, whatever its agency;
/// - `-` where the test has no record to hold it against, or the answer belongs to no agency and no region;
/// - `unjudged` where the request is refused for its form first: the endpoint's own tests hold it then.
///
/// Deny by default: an endpoint without a row is a fault, and so is a row without an endpoint.
public final class AccessTable {
    private static final int WORDS = 5;

    private final Map<String, Access> rows = new TreeMap<>();

    private AccessTable() {}

    /// @param resource beside `test` on the class path
    public static AccessTable read(Class<?> test, String resource) {
        AccessTable table = new AccessTable();
        try (InputStream file = test.getResourceAsStream(resource)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length != WORDS) {
            throw new IllegalArgumentException("a row has " + WORDS + " words: " + line);
        }
        rows.put(words[0] + " " + words[1], new Access(words[2], words[3], words[4]));
    }

    /// What is wrong with an endpoint; empty where it does what its row says.
    public String fault(Operation operation, Access observed) {
        Access expected = rows.get(operation.name());
        if (expected == null) {
            return "No row. If this is what you mean, add it to the table:%n%s %s"
                    .formatted(operation.name(), observed.row());
        }
        return expected.equals(observed)
                ? ""
                : "The table says  %s %s%nthe service does %s %s"
                        .formatted(operation.name(), expected.row(), operation.name(), observed.row());
    }

    /// Rows of endpoints that are no more.
    public Collection<String> withoutEndpoint(Collection<Operation> operations) {
        TreeSet<String> stale = new TreeSet<>(rows.keySet());
        operations.forEach(operation -> stale.remove(operation.name()));
        return Collections.unmodifiableSet(stale);
    }

    /// What a row says of an endpoint, or what the service was seen to do.
    public record Access(String who, String otherAgency, String otherRegion) {
        String row() {
            return String.join(" ", who, otherAgency, otherRegion);
        }
    }
}
