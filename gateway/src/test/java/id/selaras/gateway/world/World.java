package id.selaras.gateway.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/// Everything around the gateway, real servers on free ports. A test has it injected into a field of type `World`.
///
/// The argument `realm=down` leaves Keycloak's stand-in stopped.
public class World implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;
    private TestRealm realm;
    private TestService service;
    private int management;
    private int absent;
    private boolean realmDown;

    @Override
    public void init(Map<String, String> arguments) {
        realmDown = "down".equals(arguments.get("realm"));
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        realm = new TestRealm(vertx);
        service = new TestService(vertx);
        service.start();
        if (realmDown) {
            realm.reservePort();
        } else {
            realm.start();
        }
        management = freePort();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.auth-server-url", realm.issuer());
        settings.put("selaras.upstream.programs", service.base());
        settings.put("selaras.upstream.overlaps", service.base());
        absent = freePort();
        settings.put("selaras.upstream.agreements", "http://localhost:" + absent);
        settings.put("quarkus.management.host-enabled", "true");
        settings.put("quarkus.management.test-port", Integer.toString(management));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(World.class));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    public TestRealm realm() {
        return realm;
    }

    public TestService service() {
        return service;
    }

    /// Lets somebody listen where agreements-service should be; nobody does otherwise.
    ///
    /// @return leaves again when closed
    public AutoCloseable absentServiceComes() {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> request.response().end("here"))
                .listen(absent, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return () -> server.close().toCompletionStage().toCompletableFuture().join();
    }

    /// Address of the management interface.
    public String management() {
        return "http://localhost:" + management;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
