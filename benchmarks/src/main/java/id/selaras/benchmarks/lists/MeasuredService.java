package id.selaras.benchmarks.lists;

import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerCommand;
import id.selaras.localstack.testing.LocalServers;
import id.selaras.localstack.testing.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// programs-service as it is packaged, with little memory, and PostgreSQL and Kafka of its own.
final class MeasuredService {
    static final String REGION = "35.73";
    static final String OPD = "1.06.0.00.0.00.01.0000";

    private static final Path ROOT = Path.of(System.getProperty("selaras.root"));
    private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E+]+)");
    private static final long PATIENCE_MILLIS = 120_000;
    private static final String SECRETARIAT = TestTokens.token()
            .subject("secretariat")
            .region(REGION)
            .roles("secretariat")
            .sign();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final AtomicLong highest = new AtomicLong();

    MeasuredService(String heap) throws IOException, InterruptedException {
        LocalServers servers = new LocalServers();
        servers.init(Map.of("database", "programs"));
        int port = FreePort.any();
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=127.0.0.1"));
        servers.start().forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(List.of(
                "-jar",
                ROOT.resolve("programs-service/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        Path log = Files.createTempDirectory("selaras-lists").resolve("programs-service.log");
        GuardedProcess process = GuardedProcess.start(ServerCommand.of("programs-service", words, log));
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!FreePort.answers(port)) {
            if (!process.isAlive() || System.currentTimeMillis() > deadline) {
                throw new IllegalStateException("programs-service does not start; see " + log);
            }
            Thread.sleep(100);
        }
        address = URI.create("http://127.0.0.1:" + port);
        Thread.ofPlatform().daemon().start(this::watchMemory);
    }

    static Connection database() throws SQLException {
        return DriverManager.getConnection(LocalServers.jdbcUrl("programs"), "programs_owner", LocalServers.password());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + SECRETARIAT);
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<T> answer = client.send(request, handler);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " was answered by " + answer.statusCode());
        }
        return answer;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /// The most heap that was in use at any of the looks since the last call, garbage included, in megabytes.
    long peakMegabytes() {
        return highest.getAndSet(0) / (1024 * 1024);
    }

    private void watchMemory() {
        try {
            while (true) {
                Matcher heap = HEAP.matcher(get("/q/metrics"));
                double used = 0;
                while (heap.find()) {
                    used += Double.parseDouble(heap.group(1));
                }
                highest.accumulateAndGet((long) used, Math::max);
                Thread.sleep(250);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException ended) {
            System.out.println("memory is no longer watched: " + ended.getMessage());
        }
    }
}
