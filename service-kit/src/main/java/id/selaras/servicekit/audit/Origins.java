package id.selaras.servicekit.audit;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds out who is at work at present.
@Singleton
class Origins {
    private final CurrentCaller caller;
    private final CurrentVertxRequest request;
    private final String service;

    Origins(
            CurrentCaller caller,
            CurrentVertxRequest request,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.caller = caller;
        this.request = request;
        this.service = service;
    }

    Origin present() {
        // Consumers and schedules run without a request, some within a context that looks like one.
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (current == null) {
            return Origin.service(service);
        }
        Optional<Caller> known = caller.find();
        return known.map(person -> Origin.of(person, current)).orElseGet(() -> Origin.service(service));
    }
}
