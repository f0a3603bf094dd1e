package id.selaras.servicekit.secret;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// Refuses to start a packaged service with secrets of development.
///
/// With `selaras.production=true` (a city's installation) it also wants the realm behind TLS, and a key under which
/// webhook secrets are stored.
@Singleton
class ProductionStart {
    private static final Logger LOG = Logger.getLogger(ProductionStart.class);
    private static final String DATASOURCE_PASSWORD = "quarkus.datasource.password";
    private static final String FLYWAY_PASSWORD = "quarkus.flyway.password";

    private final Config config;

    ProductionStart(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        List<String> faults = new ArrayList<>(DevelopmentSecrets.faults(
                present(DATASOURCE_PASSWORD, FLYWAY_PASSWORD),
                Map.of(
                        DATASOURCE_PASSWORD,
                        value("quarkus.datasource.username"),
                        FLYWAY_PASSWORD,
                        value("quarkus.flyway.username"))));
        if (config.getOptionalValue("selaras.production", Boolean.class).orElse(false)) {
            faults.addAll(
                    ofAnInstallation(value("quarkus.oidc.auth-server-url"), value("selaras.webhook.encryption-key")));
        }
        if (!faults.isEmpty()) {
            String message = "Not started, because the settings are not fit for production: "
                    + String.join("; ", faults) + ". See docs/security.md.";
            LOG.error(message);
            throw new IllegalStateException(message);
        }
    }

    /// What only a city's installation must have.
    static List<String> ofAnInstallation(String realm, String webhookKey) {
        List<String> faults = new ArrayList<>();
        if (!realm.startsWith("https://")) {
            faults.add("quarkus.oidc.auth-server-url is not https");
        }
        if (webhookKey.isBlank()) {
            faults.add("selaras.webhook.encryption-key is not set");
        }
        return faults;
    }

    private Map<String, String> present(String... settings) {
        Map<String, String> present = new HashMap<>();
        for (String setting : settings) {
            config.getOptionalValue(setting, String.class).ifPresent(value -> present.put(setting, value));
        }
        return present;
    }

    private String value(String setting) {
        return config.getOptionalValue(setting, String.class).orElse("");
    }
}
