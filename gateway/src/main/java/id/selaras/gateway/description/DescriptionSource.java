package id.selaras.gateway.description;

import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.route.RouteTable;
import id.selaras.gateway.upstream.ServiceDocuments;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the description up to date: asks the services when it was last asked a while ago, and stays with what a
/// service said last while that cannot be reached.
@Singleton
class DescriptionSource {
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final ServiceDocuments documents;
    private final Vertx vertx;
    private final String server;
    private final Map<String, Buffer> last = new ConcurrentHashMap<>();
    private Future<Description> current;
    private long askedAt;

    DescriptionSource(ServiceDocuments documents, Vertx vertx, GatewayConfig config) {
        this.documents = documents;
        this.vertx = vertx;
        this.server = config.publicUrl().map(URI::toString).orElse("/");
    }

    /// Fails where no service ever said anything.
    synchronized Future<Description> current() {
        long now = System.nanoTime();
        boolean complete = current != null && current.succeeded() && last.size() == RouteTable.SERVICES.size();
        if (current == null
                || current.failed()
                || (current.isComplete() && (!complete || now - askedAt > FRESH_NANOS))) {
            askedAt = now;
            current = ask();
        }
        return current;
    }

    private Future<Description> ask() {
        List<Future<Buffer>> answers = new ArrayList<>();
        for (String service : RouteTable.SERVICES) {
            answers.add(documents.openApi(service).onSuccess(document -> last.put(service, document)));
        }
        return Future.join(answers)
                .recover(some -> last.isEmpty() ? Future.failedFuture(some) : Future.succeededFuture())
                // Reading and writing half a megabyte of JSON is no work for an event loop.
                .compose(asked -> vertx.executeBlocking(this::merge, false));
    }

    private Description merge() {
        List<ServiceDescription> services = RouteTable.SERVICES.stream()
                .filter(last::containsKey)
                .map(service -> new ServiceDescription(service, new JsonObject(last.get(service))))
                .toList();
        return Description.of(DescriptionMerge.of(services, server));
    }
}
