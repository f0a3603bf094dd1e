package id.selaras.localstack.sample;

import id.selaras.localstack.gateway.Addresses;
import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.gateway.GatewayClient;
import id.selaras.localstack.gateway.GatewayException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// Does the main job once, step by step, on a system that nobody else uses: what `./run --check` runs.
public final class MainJobCheck {
    private static final String PROGRAMS = "/api/programs/v1/programs";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GatewayClient gateway;
    private final PrintStream out;

    public MainJobCheck(Addresses addresses, PrintStream out) {
        this.gateway = GatewayClient.anonymous(addresses);
        this.out = out;
    }

    /// Every step, each printed with its time.
    ///
    /// @return false where a step failed; what failed is printed, and the steps after it are not tried
    public boolean passes() throws InterruptedException {
        SampleProgram first = SampleProgram.keyed("disnaker-01");
        SampleProgram second = SampleProgram.keyed("dispora-01");
        GatewayClient editor = gateway.as(first.opd().editor());
        try {
            step("a request without token is refused with 401", () -> gateway.get(PROGRAMS)
                    .orFail("list", 401));
            step("the agencies are registered", () -> {
                first.opd().register(gateway.as("secretariat"));
                second.opd().register(gateway.as("secretariat"));
                return null;
            });
            Answer one =
                    step(first.opd().name() + " registers its programme", () -> editor.post(PROGRAMS, first.draft())
                            .orFail("register", 201));
            Answer other = step(second.opd().name() + " registers its programme", () -> gateway.as(
                            second.opd().editor())
                    .post(PROGRAMS, second.draft())
                    .orFail("register", 201));
            String otherPath = PROGRAMS + "/" + other.text("id");
            step("an editor may not amend another agency's programme: 403", () -> editor.with(
                            "If-Match", other.entityTag().orElseThrow())
                    .put(otherPath, second.draft())
                    .orFail("amend", 403));
            Map<String, Object> finding = step("the overlap is flagged", () -> new Findings(gateway.as("pokja.member"))
                    .await(one.text("id"), other.text("id"), PATIENCE));
            out.println();
            out.print(FindingText.of(finding, List.of(first, second)));
            return true;
        } catch (GatewayException | TimeoutException e) {
            out.println("        " + e.getMessage());
            return false;
        }
    }

    private <T> T step(String name, Callable<T> work) throws TimeoutException, InterruptedException {
        long start = System.nanoTime();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } catch (RuntimeException | TimeoutException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        } finally {
            long millis = (System.nanoTime() - start) / 1_000_000;
            out.printf(Locale.ROOT, "  %s %6d ms  %s%n", done ? "ok    " : "FAILED", millis, name);
        }
    }
}
