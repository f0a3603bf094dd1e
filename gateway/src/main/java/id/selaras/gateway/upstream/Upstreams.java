package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.UpstreamConfig;
import id.selaras.gateway.route.RealmAddress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;

/// Everything behind the gateway, by name.
@Singleton
class Upstreams {
    private final Map<String, Upstream> byName;

    Upstreams(Vertx vertx, UpstreamConfig addresses, RealmAddress realm, GatewayConfig config, MeterRegistry registry) {
        this.byName = Map.of(
                "programs", new Upstream(vertx, "programs", addresses.programs(), config),
                "agreements", new Upstream(vertx, "agreements", addresses.agreements(), config),
                "overlaps", new Upstream(vertx, "overlaps", addresses.overlaps(), config),
                "identity", new Upstream(vertx, "identity", realm.server(), config));
        byName.forEach((name, upstream) -> Gauge.builder("gateway.breaker.open", upstream, Upstreams::open)
                .description("1 while a service that kept failing is spared")
                .tag("service", name)
                .register(registry));
    }

    private static double open(Upstream upstream) {
        return upstream.breaker().isOpen() ? 1 : 0;
    }

    Upstream named(String name) {
        return byName.get(name);
    }
}
