package id.selaras.localstack.launcher;

import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Asks a server over HTTP whether it is ready.
final class Health {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /// Waits until the address answers 200.
    ///
    /// @throws ServerFailedException where the process ends or takes longer than four minutes
    void await(Part part, GuardedProcess process, URI address) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!answersOk(address)) {
            if (!process.isAlive()) {
                throw failure(part.title() + " ended while it was starting", process);
            }
            if (System.nanoTime() > deadline) {
                throw failure(part.title() + " was not ready after " + LIMIT.toMinutes() + " minutes", process);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean answersOk(URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static ServerFailedException failure(String what, GuardedProcess process) {
        return new ServerFailedException(what + "; the end of its log:\n" + String.join("\n", process.logTail(20)));
    }
}
