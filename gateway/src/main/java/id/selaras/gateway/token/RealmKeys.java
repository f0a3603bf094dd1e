package id.selaras.gateway.token;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Whether the realm's keys are there.
///
/// The gateway starts while Keycloak still does. Quarkus then loads the keys at the first use, but would ask once for
/// every request that waits; here all of them share one attempt, and after a failure there is a pause.
@Singleton
class RealmKeys {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TenantConfigBean tenants;
    private Uni<Void> attempt;

    RealmKeys(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    boolean areLoaded() {
        return tenants.getDefaultTenant().ready();
    }

    /// Completes when they are; fails when they cannot be loaded now.
    synchronized Uni<Void> load() {
        if (attempt == null) {
            TenantConfigContext tenant = tenants.getDefaultTenant();
            attempt = tenant.initialize()
                    .replaceWithVoid()
                    .onFailure()
                    .call(() -> Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE))
                    .onTermination()
                    .invoke(this::forget)
                    .memoize()
                    .indefinitely();
        }
        return attempt;
    }

    private synchronized void forget() {
        attempt = null;
    }
}
