package id.selaras.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Refuses to open the door of a city's installation (`selaras.production=true`) where clients or tokens would travel
/// in the clear. The gateway itself holds no secret.
@Singleton
class ProductionStart {
    private static final Logger LOG = Logger.getLogger(ProductionStart.class);
    private static final String HTTPS = "https";

    private final boolean production;
    private final Optional<URI> publicUrl;
    private final URI realm;

    ProductionStart(
            @ConfigProperty(name = "selaras.production", defaultValue = "false") boolean production,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm,
            GatewayConfig config) {
        this.production = production;
        this.publicUrl = config.publicUrl();
        this.realm = realm;
    }

    void check(@Observes StartupEvent started) {
        List<String> faults = production ? faults(publicUrl, realm) : List.of();
        if (!faults.isEmpty()) {
            String message = "Not started, because the settings are not fit for production: "
                    + String.join("; ", faults) + ". See docs/security.md.";
            LOG.error(message);
            throw new IllegalStateException(message);
        }
    }

    static List<String> faults(Optional<URI> publicUrl, URI realm) {
        List<String> faults = new ArrayList<>();
        if (publicUrl.isEmpty() || !HTTPS.equals(publicUrl.get().getScheme())) {
            faults.add("selaras.gateway.public-url is not https");
        }
        if (!HTTPS.equals(realm.getScheme())) {
            faults.add("quarkus.oidc.auth-server-url is not https");
        }
        return faults;
    }
}
