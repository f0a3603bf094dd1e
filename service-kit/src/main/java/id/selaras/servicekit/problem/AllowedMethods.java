package id.selaras.servicekit.problem;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/// The methods that the address of the present request has. An answer 405 must name them (RFC 9110, section 15.5.6);
/// the framework knows them and keeps them to itself.
@Singleton
class AllowedMethods {
    private volatile RequestMapper<InitialMatch> resources;

    Set<String> ofPresentRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return Set.of();
        }
        if (resources == null) {
            resources =
                    new RequestMapper<>(new ArrayList<>(request.getDeployment().getClassMappers()));
        }
        Set<String> methods = new TreeSet<>();
        String path = request.getPathWithoutPrefix();
        // Several resource classes may share the beginning of their paths.
        for (RequestMatch<InitialMatch> match = resources.map(path);
                match != null;
                match = resources.continueMatching(path, match)) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            for (ServerRestHandler handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    add(methods, routing, remaining);
                }
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static void add(Set<String> methods, ClassRoutingHandler routing, String remaining) {
        routing.getMappers().forEach((method, mapper) -> {
            if (method != null && mapper.map(remaining) != null) {
                methods.add(method);
            }
        });
    }
}
