import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/// A service behind the gateway: `/v1/slow` answers after a while, `/v1/source` gives as many bytes as the query says,
/// `/v1/sink` counts what it gets.
///
/// Usage: `java Service.java <port> <milliseconds that /v1/slow takes>`
final class Service {
    private static final byte[] PIECE = new byte[64 * 1024];

    private Service() {}

    public static void main(String[] arguments) throws IOException {
        long millis = Long.parseLong(arguments[1]);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 1024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/slow", exchange -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, "{}");
        });
        server.createContext("/v1/source", exchange -> {
            long left = Long.parseLong(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(200, left);
            try (OutputStream out = exchange.getResponseBody()) {
                for (; left > 0; left -= PIECE.length) {
                    out.write(PIECE, 0, (int) Math.min(left, PIECE.length));
                }
            }
        });
        server.createContext("/v1/sink", exchange -> {
            long seen = 0;
            byte[] piece = new byte[PIECE.length];
            InputStream in = exchange.getRequestBody();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                seen += read;
            }
            answer(exchange, Long.toString(seen));
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
