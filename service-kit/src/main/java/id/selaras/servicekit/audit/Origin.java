package id.selaras.servicekit.audit;

import id.selaras.servicekit.identity.Caller;
import io.vertx.ext.web.RoutingContext;
import java.util.TreeSet;

/// Who did something, and from where.
///
/// @param subject the token's subject; `service:<name>` where no person asked
/// @param opd null where the caller belongs to none
/// @param roles sorted, separated by spaces
/// @param address the client's address as the gateway saw it; null outside a request
/// @param requestId the gateway's id of the request, which also stands in its log; null outside a request
record Origin(String subject, String name, String client, String opd, String roles, String address, String requestId) {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_REQUEST_ID = 200;

    /// The service itself: a consumer of events or a scheduled task.
    static Origin service(String name) {
        return new Origin("service:" + name, name, "", null, "", null, null);
    }

    static Origin of(Caller caller, RoutingContext request) {
        return new Origin(
                caller.subject(),
                cut(caller.name(), LONGEST_NAME),
                caller.clientId(),
                caller.opd().orElse(null),
                String.join(" ", new TreeSet<>(caller.roles())),
                request.request().remoteAddress() == null
                        ? null
                        : request.request().remoteAddress().hostAddress(),
                cut(request.request().getHeader("X-Request-Id"), LONGEST_REQUEST_ID));
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
