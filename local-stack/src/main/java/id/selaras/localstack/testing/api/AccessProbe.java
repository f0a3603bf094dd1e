package id.selaras.localstack.testing.api;

import id.selaras.localstack.json.Json;
import id.selaras.localstack.testing.api.AccessTable.Access;
import id.selaras.localstack.testing.api.Operation.Parameter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds out who may call an endpoint by calling it: without a token, with a token without a role, and as each role of
/// the records' own and another agency, in the records' own and another region.
///
/// Updates are sent without `If-Match`: the service must first decide whether the caller may, then answer 428.
public final class AccessProbe implements AutoCloseable {
    private static final Set<Integer> UNREAD = Set.of(400, 415, 422);
    private static final String NOBODYS_ROLE = "no-role";
    private static final String NO_RECORD = "-";
    private static final String UNJUDGED = "unjudged";
    private static final String REFUSED_FOR_ITS_ROLE = "Your roles do not allow this action.";

    private final ApiDocument document;
    private final Records records;
    private final ServiceCaller service;

    /// @param service where it listens
    public AccessProbe(URI service, ApiDocument document, Records records) {
        this.document = document;
        this.records = records;
        this.service = new ServiceCaller(service);
    }

    /// @throws AssertionError where the service itself fails
    public Access observe(Operation operation) {
        Call call = call(operation);
        if (call.as(null).statusCode() != 401) {
            return new Access("anyone", NO_RECORD, NO_RECORD);
        }
        Set<String> otherAgency = new TreeSet<>();
        Set<String> otherRegion = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        Set<String> admitted = new TreeSet<>();
        // The others first: what the owner does may end the record.
        for (String role : ServiceCaller.ROLES) {
            if (call.reaches(role, records.otherAgency, records.region)) {
                otherAgency.add(role);
            }
            if (call.reaches(role, records.agency, records.otherRegion)
                    || call.reaches(role, records.otherAgency, records.otherRegion)) {
                otherRegion.add(role);
            }
        }
        for (String role : ServiceCaller.ROLES) {
            HttpResponse<String> answer = call.as(service.token(role, records.agency, records.region));
            if (!isRefusedForItsRole(answer)) {
                admitted.add(role);
            }
            if (call.isReached(answer)) {
                own.add(role);
            }
        }
        boolean withoutRole =
                !isRefusedForItsRole(call.as(service.token(NOBODYS_ROLE, records.agency, records.region)));
        String who = withoutRole ? "authenticated" : admitted.isEmpty() ? "nobody" : String.join(",", admitted);
        if (own.isEmpty()) {
            return new Access(who, NO_RECORD, NO_RECORD);
        }
        return call.isUnjudged()
                ? new Access(who, UNJUDGED, UNJUDGED)
                : new Access(who, extent(own, otherAgency), extent(own, otherRegion));
    }

    private static String extent(Set<String> own, Set<String> others) {
        return others.isEmpty() ? "closed" : others.containsAll(own) ? "open" : String.join(",", others);
    }

    /// A refusal for another reason (no such agency, another region) has words of its own.
    private static boolean isRefusedForItsRole(HttpResponse<String> answer) {
        return answer.statusCode() == 403 && answer.body().contains(REFUSED_FOR_ITS_ROLE);
    }

    private Call call(Operation operation) {
        SmallestBody smallest = new SmallestBody(document, records.values());
        String query = operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && parameter.required())
                .map(parameter -> query(parameter, smallest))
                .collect(Collectors.joining("&"));
        String path = records.pathOf(operation);
        String body = records.bodyOf(operation.name());
        if (body == null && operation.body() != null) {
            body = Json.write(smallest.of(operation.body()));
        }
        return new Call(operation, query.isEmpty() ? path : path + "?" + query, body);
    }

    private static String query(Parameter parameter, SmallestBody smallest) {
        Object value = smallest.of(parameter.name(), parameter.schema());
        return parameter.name() + "="
                + URLEncoder.encode(
                        value instanceof List<?> list ? list.getFirst().toString() : value.toString(),
                        StandardCharsets.UTF_8);
    }

    /// One endpoint, to be called by many.
    private final class Call {
        private final Operation operation;
        private final String target;
        private final String body;
        private boolean unjudged;

        Call(Operation operation, String target, String body) {
            this.operation = operation;
            this.target = target;
            this.body = body;
        }

        boolean reaches(String role, String agency, String region) {
            HttpResponse<String> answer = as(service.token(role, agency, region));
            unjudged |= records.standAt(operation) && UNREAD.contains(answer.statusCode());
            return isReached(answer);
        }

        /// Whether somebody who should perhaps not reach the record was refused for the request's form: a service
        /// reads a request before it looks at the record. A readable body settles it, see [Records#body].
        boolean isUnjudged() {
            return unjudged;
        }

        /// Whether the caller got at the record: the answer shows it, or a record that the path names was neither
        /// hidden nor refused.
        boolean isReached(HttpResponse<String> answer) {
            int status = answer.statusCode();
            if (status == 401 || status == 403 || status == 404 || status == 410) {
                return false;
            }
            if (records.standAt(operation)) {
                return true;
            }
            return operation.reads() && !operation.namesARecord() && !isTrail() && records.shownIn(answer.body());
        }

        /// The audit trail tells what callers of a region did, and so names records that they were refused.
        private boolean isTrail() {
            return operation.path().startsWith("/v1/audit");
        }

        HttpResponse<String> as(String token) {
            HttpResponse<String> answer = service.call(
                    operation.method(),
                    target,
                    token,
                    body == null ? null : operation.mediaType(),
                    body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                    Map.of());
            if (answer.statusCode() >= 500) {
                throw new AssertionError("%s %s with body %s: %d %s"
                        .formatted(operation.method(), target, body, answer.statusCode(), answer.body()));
            }
            return answer;
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
