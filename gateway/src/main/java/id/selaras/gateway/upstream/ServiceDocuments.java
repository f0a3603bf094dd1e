package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import jakarta.inject.Singleton;

/// What the services say about themselves.
@Singleton
public class ServiceDocuments {
    private static final String OPEN_API = "/q/openapi?format=json";
    private static final int OK = 200;

    private final Upstreams upstreams;
    private final long patienceMillis;

    ServiceDocuments(Upstreams upstreams, GatewayConfig config) {
        this.upstreams = upstreams;
        this.patienceMillis = config.timeouts().response().toMillis();
    }

    /// The OpenAPI document of a service, as JSON; fails where the service does not give it.
    public Future<Buffer> openApi(String service) {
        return upstreams
                .named(service)
                .request()
                .compose(request ->
                        request.setURI(OPEN_API).idleTimeout(patienceMillis).send())
                .compose(ServiceDocuments::body);
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == OK ? answer.body() : Future.failedFuture("answered " + answer.statusCode());
    }
}
