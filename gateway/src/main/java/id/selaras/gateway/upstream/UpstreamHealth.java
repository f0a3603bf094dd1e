package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.route.RealmAddress;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Tells operators, under `/q/health/well` of the management interface, which services can be reached. It does not
/// count for the gateway's own readiness.
@Singleton
class UpstreamHealth {
    private static final String READY = "/q/health/ready";

    private final Upstreams upstreams;
    private final String discovery;
    private final long patienceMillis;

    UpstreamHealth(Upstreams upstreams, RealmAddress address, GatewayConfig config) {
        this.upstreams = upstreams;
        this.discovery = address.discovery();
        this.patienceMillis = config.timeouts().connect().toMillis();
    }

    @Produces
    @Wellness
    AsyncHealthCheck programs() {
        return () -> check("programs", READY);
    }

    @Produces
    @Wellness
    AsyncHealthCheck agreements() {
        return () -> check("agreements", READY);
    }

    @Produces
    @Wellness
    AsyncHealthCheck overlaps() {
        return () -> check("overlaps", READY);
    }

    @Produces
    @Wellness
    AsyncHealthCheck identity() {
        return () -> check("identity", discovery);
    }

    private Uni<HealthCheckResponse> check(String name, String path) {
        return Uni.createFrom()
                .completionStage(() -> upstreams
                        .named(name)
                        .request()
                        .compose(request -> status(request, path))
                        .toCompletionStage())
                .map(status -> status == 200)
                .onFailure()
                .recoverWithItem(false)
                .map(up -> HealthCheckResponse.named(name).status(up).build());
    }

    private Future<Integer> status(HttpClientRequest request, String path) {
        return request.setURI(path).idleTimeout(patienceMillis).send().map(HttpClientResponse::statusCode);
    }
}
