package id.selaras.localstack.testing.api;

import id.selaras.localstack.json.Json;
import id.selaras.localstack.testing.api.Operation.Parameter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// Sends an endpoint what its OpenAPI document does not foresee, again and again: hostile values in path, query, head
/// and body, and bodies that are none. Whatever comes, the service must answer for itself (below 500) and must not
/// tell how it is made.
///
/// The seed makes a run repeatable; a fault names the request in full.
public final class Attack implements AutoCloseable {
    private static final Pattern TELLTALE = Pattern.compile(
            "Exception|\\bat (java|io|id|org)\\.|org\\.hibernate|org\\.postgresql|jakarta\\.|com\\.fasterxml"
                    + "|\\bSQLState\\b|duplicate key value|violates .* constraint");
    private static final List<String> HEADERS =
            List.of("If-Match", "If-None-Match", "Idempotency-Key", "Accept-Language", "Accept", "Range");
    private static final int LONGEST_SHOWN = 300;
    private static final int LONGEST_TARGET = 4_000;

    private final ApiDocument document;
    private final Records records;
    private final ServiceCaller service;
    private final SmallestBody smallest;

    public Attack(URI service, ApiDocument document, Records records) {
        this.document = document;
        this.records = records;
        this.service = new ServiceCaller(service);
        this.smallest = new SmallestBody(this.document, records.values());
    }

    /// @param times how many requests
    /// @return the first request that the service did not answer well, and its answer
    public Optional<String> on(Operation operation, int times, long seed) {
        Random random = new Random(seed ^ operation.name().hashCode());
        HostileValues hostile = new HostileValues(random);
        for (int i = 0; i < times; i++) {
            String role = ServiceCaller.ROLES.get(random.nextInt(ServiceCaller.ROLES.size()));
            String target = target(operation, random, hostile);
            String body = operation.body() == null ? null : body(operation, random, hostile);
            // Latin letters become bytes that are no UTF-8; all else stays what it is.
            byte[] bytes = body == null
                    ? null
                    : body.getBytes(random.nextInt(4) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            String mediaType = body == null ? null : random.nextInt(10) == 0 ? "text/xml" : operation.mediaType();
            Map<String, String> headers = headers(random, hostile);
            HttpResponse<String> answer = service.call(
                    operation.method(),
                    target,
                    service.token(role, records.agency, records.region),
                    mediaType,
                    bytes,
                    headers);
            if (answer.statusCode() >= 500
                    || (answer.statusCode() >= 400
                            && TELLTALE.matcher(answer.body()).find())) {
                return Optional.of("as %s: %s %s%nheaders %s, %s%n%s%nanswered %d %s"
                        .formatted(
                                role,
                                operation.method(),
                                target,
                                headers,
                                mediaType,
                                shortened(body),
                                answer.statusCode(),
                                shortened(answer.body())));
            }
        }
        return Optional.empty();
    }

    private String target(Operation operation, Random random, HostileValues hostile) {
        String path = records.pathOf(operation);
        if (operation.namesARecord() && random.nextInt(3) == 0) {
            path = operation
                    .path()
                    .replaceAll("\\{[^}]*}", encoded(hostile.text()).replace("$", "%24"));
        }
        List<String> query = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("query") && (parameter.required() || random.nextInt(3) == 0)) {
                Object value =
                        random.nextBoolean() ? hostile.text() : smallest.of(parameter.name(), parameter.schema());
                query.add(parameter.name() + "=" + encoded(value.toString()));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private String body(Operation operation, Random random, HostileValues hostile) {
        String given = records.bodyOf(operation.name());
        Object whole = given != null && given.startsWith("{\"") ? Json.read(given) : smallest.of(operation.body());
        String json = Json.write(random.nextInt(6) == 0 ? whole : hostile.spoiled(whole));
        return random.nextInt(5) == 0 ? hostile.brokenJson(json) : json;
    }

    private static Map<String, String> headers(Random random, HostileValues hostile) {
        Map<String, String> headers = new HashMap<>();
        if (random.nextInt(3) == 0) {
            String value = hostile.text();
            // What the client itself refuses to send needs no service to refuse it.
            if (!value.isEmpty()
                    && value.length() < LONGEST_TARGET
                    && value.chars().allMatch(c -> c >= ' ' && c < 127)) {
                headers.put(HEADERS.get(random.nextInt(HEADERS.size())), value);
            }
        }
        return headers;
    }

    private static String encoded(String value) {
        String shorter = value.length() > LONGEST_TARGET ? value.substring(0, LONGEST_TARGET) : value;
        return URLEncoder.encode(shorter, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    @Override
    public void close() {
        service.close();
    }
}
