package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.UpstreamConfig;
import id.selaras.gateway.route.RealmAddress;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;

/// Everything behind the gateway, by name.
@Singleton
class Upstreams {
    private final Map<String, Upstream> byName;

    Upstreams(Vertx vertx, UpstreamConfig addresses, RealmAddress realm, GatewayConfig config) {
        this.byName = Map.of(
                "programs", new Upstream(vertx, "programs", addresses.programs(), config),
                "agreements", new Upstream(vertx, "agreements", addresses.agreements(), config),
                "overlaps", new Upstream(vertx, "overlaps", addresses.overlaps(), config),
                "identity", new Upstream(vertx, "identity", realm.server(), config));
    }

    Upstream named(String name) {
        return byName.get(name);
    }
}
