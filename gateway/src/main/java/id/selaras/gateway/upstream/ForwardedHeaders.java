package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.exchange.AnswerHeaders;
import id.selaras.gateway.exchange.Exchange;
import id.selaras.gateway.exchange.TraceParent;
import id.selaras.gateway.route.Door;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a service is told about a request, and what a client is not told about a service.
@Singleton
class ForwardedHeaders {
    private static final CharSequence FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence HOST = HttpHeaders.createOptimized("x-forwarded-host");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
    private static final CharSequence PREFIX = HttpHeaders.createOptimized("x-forwarded-prefix");

    /// Said by a client, these would be lies that a service believes.
    private static final String FORWARDED = "forwarded";
    private static final String X_FORWARDED = "x-forwarded";
    private static final String X_REAL_IP = "x-real-ip";

    private final String publicHost;
    private final String publicScheme;

    ForwardedHeaders(GatewayConfig config) {
        this.publicHost = config.publicUrl().map(URI::getAuthority).orElse(null);
        this.publicScheme = config.publicUrl().map(URI::getScheme).orElse(null);
    }

    /// Turns the client's headers into those that the service gets.
    ///
    /// @param headers a copy of the client's, without `Host`
    void rewriteRequest(MultiMap headers, Exchange exchange, Door door) {
        HttpServerRequest request = exchange.request();
        removeNamedByConnection(headers);
        removeClaims(headers);
        headers.remove(HttpHeaders.EXPECT);
        headers.set(FOR, request.remoteAddress().hostAddress());
        headers.set(PROTO, publicScheme != null ? publicScheme : request.isSSL() ? "https" : "http");
        headers.set(HOST, publicHost != null ? publicHost : host(request.authority()));
        door.prefix().ifPresent(prefix -> headers.set(PREFIX, prefix));
        headers.set(AnswerHeaders.REQUEST_ID, exchange.id());
        if (!exchange.traceparent().fromClient()) {
            headers.set(TraceParent.HEADER, exchange.traceparent().value());
            headers.remove("tracestate");
        }
    }

    /// Removes from an answer what concerns only the connection to the service, and what tells about its making.
    void rewriteAnswer(MultiMap headers) {
        removeNamedByConnection(headers);
        headers.remove(HttpHeaders.CONNECTION);
        headers.remove(HttpHeaders.KEEP_ALIVE);
        headers.remove("proxy-connection");
        headers.remove(HttpHeaders.UPGRADE);
        headers.remove("trailer");
        headers.remove(HttpHeaders.SERVER);
        headers.remove("x-powered-by");
    }

    /// The `Connection` header may name further headers that are for the next hop only (RFC 9110, section 7.6.1).
    private static void removeNamedByConnection(MultiMap headers) {
        String connection = headers.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return;
        }
        for (String named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : named.split(",", -1)) {
                String header = name.strip();
                if (!header.isEmpty()) {
                    headers.remove(header);
                }
            }
        }
    }

    private static void removeClaims(MultiMap headers) {
        List<String> claims = null;
        for (String name : headers.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(X_FORWARDED) || lower.equals(FORWARDED) || lower.equals(X_REAL_IP)) {
                claims = claims == null ? new ArrayList<>() : claims;
                claims.add(name);
            }
        }
        if (claims != null) {
            claims.forEach(headers::remove);
        }
    }

    private static String host(HostAndPort authority) {
        String host = authority.host().indexOf(':') >= 0 ? "[" + authority.host() + "]" : authority.host();
        return authority.port() > 0 ? host + ":" + authority.port() : host;
    }
}
