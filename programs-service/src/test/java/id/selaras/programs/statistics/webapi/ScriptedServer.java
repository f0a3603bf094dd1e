package id.selaras.programs.statistics.webapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on this machine that answers as the WebAPI of the statistics office has been seen to answer.
public final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /// A request as it came, with the time of its arrival.
    public record Request(URI address, long nanos) {}

    /// How a request is answered.
    @FunctionalInterface
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /// Chooses the answer to the request of this number, counted from 0.
    @FunctionalInterface
    public interface Script {
        Reply reply(int number, URI address);
    }

    public ScriptedServer(Script script) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            Reply reply;
            synchronized (requests) {
                reply = script.reply(requests.size(), exchange.getRequestURI());
                requests.add(new Request(exchange.getRequestURI(), System.nanoTime()));
            }
            try (exchange) {
                reply.to(exchange);
            }
        });
        server.start();
    }

    /// One answer after the other; the last again and again.
    static ScriptedServer of(Reply... replies) {
        return new ScriptedServer((number, _) -> replies[Math.min(number, replies.length - 1)]);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/api/");
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    public static Reply json(String body) {
        return answer(200, "application/json", body);
    }

    /// An answer kept in `src/test/resources/webapi`.
    public static Reply recorded(String name) {
        return json(text(name));
    }

    static String text(String name) {
        try (InputStream file = ScriptedServer.class.getResourceAsStream("/webapi/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reply answer(int status, String type, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /// Sends the beginning of an answer, then nothing for a while.
    static Reply stalled(Duration time) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(time);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /// Promises more than it sends.
    static Reply cut() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"status\":".getBytes(StandardCharsets.UTF_8));
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
