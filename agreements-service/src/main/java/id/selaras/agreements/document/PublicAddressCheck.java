package id.selaras.agreements.document;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Warns at the start where the codes on printed agreements would lead nobody anywhere.
@ApplicationScoped
class PublicAddressCheck {
    private static final Logger LOG = Logger.getLogger(PublicAddressCheck.class);

    private final DocumentConfig config;

    PublicAddressCheck(DocumentConfig config) {
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL && config.leadsToThisMachine()) {
            LOG.warnf(
                    "QR codes on printed agreements lead to %s, which only this machine reaches:"
                            + " set selaras.documents.public-url to the public address of the gateway",
                    config.publicUrl());
        }
    }
}
