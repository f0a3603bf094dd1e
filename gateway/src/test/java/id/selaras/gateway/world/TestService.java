package id.selaras.gateway.world;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// A service behind the gateway that does what the tests ask of it, well or badly.
public final class TestService {
    private static final Buffer PIECE = Buffer.buffer(new byte[64 * 1024]);

    private final Vertx vertx;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final Queue<HttpServerResponse> held = new ConcurrentLinkedQueue<>();
    private int port;

    TestService(Vertx vertx) {
        this.vertx = vertx;
    }

    void start() {
        port = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    String base() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /// How many requests have come.
    public int requests() {
        return requests.get();
    }

    /// How many of them ended before they were answered.
    public int brokenOff() {
        return brokenOff.get();
    }

    /// How many requests wait for [#release].
    public int held() {
        return held.size();
    }

    /// Answers those that wait.
    public void release() {
        for (HttpServerResponse response = held.poll(); response != null; response = held.poll()) {
            response.end("at last");
        }
    }

    private void answer(HttpServerRequest request) {
        requests.incrementAndGet();
        HttpServerResponse response = request.response();
        switch (request.path()) {
            case "/q/health/ready" -> response.end("{}");
            case "/q/openapi" -> response.end("{\"openapi\":\"3.1.0\",\"paths\":{\"/v1/echo\":{\"get\":{}}}}");
            case "/v1/echo", "/public/echo" -> echo(request);
            case "/v1/sink" -> sink(request);
            case "/v1/source" -> source(response, Long.parseLong(request.getParam("bytes")));
            case "/v1/slow" ->
                vertx.setTimer(Long.parseLong(request.getParam("millis")), due -> response.end("at last"));
            case "/v1/held" -> held.add(response);
            case "/v1/never" -> request.connection().closeHandler(closed -> brokenOff.incrementAndGet());
            case "/v1/cut" -> request.connection().close();
            case "/v1/cut-in-body" -> {
                response.putHeader("content-length", "1000");
                response.write("only a part")
                        .onComplete(sent -> request.connection().close());
            }
            case "/v1/no-content" -> response.setStatusCode(204).end();
            case "/v1/not-modified" ->
                response.setStatusCode(304).putHeader("etag", "\"7\"").end();
            case "/v1/created" ->
                response.setStatusCode(201)
                        .putHeader("location", "https://elsewhere/v1/7")
                        .putHeader("etag", "\"1\"")
                        .end();
            case "/v1/problem" ->
                response.setStatusCode(422)
                        .putHeader("content-type", "application/problem+json")
                        .end("{\"type\":\"urn:selaras:problem:invalid\"}");
            case "/v1/talkative" ->
                response.putHeader("server", "Quarkus/3.34.1")
                        .putHeader("x-powered-by", "Java")
                        .putHeader("keep-alive", "timeout=5")
                        .putHeader("connection", "keep-alive, x-for-next-hop")
                        .putHeader("x-for-next-hop", "secret")
                        .putHeader("cache-control", "max-age=60")
                        .putHeader("x-frame-options", "SAMEORIGIN")
                        .end("hello");
            default -> response.setStatusCode(404).end("the service has no " + request.path());
        }
    }

    private static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(name -> headers.put(
                            name.toLowerCase(Locale.ROOT),
                            new JsonArray(request.headers().getAll(name))));
            request.response()
                    .putHeader("content-type", "application/json")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .encode());
        });
    }

    private static void sink(HttpServerRequest request) {
        long[] seen = {0};
        request.handler(piece -> seen[0] += piece.length());
        request.endHandler(end -> request.response().end(Long.toString(seen[0])));
    }

    private static void source(HttpServerResponse response, long bytes) {
        response.setChunked(true);
        pour(response, bytes);
    }

    private static void pour(HttpServerResponse response, long left) {
        long toGo = left;
        while (toGo > 0) {
            int length = (int) Math.min(toGo, PIECE.length());
            response.write(PIECE.slice(0, length)).onFailure(gone -> {});
            toGo -= length;
            if (response.writeQueueFull()) {
                long rest = toGo;
                response.drainHandler(drained -> pour(response, rest));
                return;
            }
        }
        response.end();
    }
}
