package id.selaras.localstack.sample;

import id.selaras.localstack.gateway.GatewayClient;
import id.selaras.localstack.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Asks the gateway for findings, as a reader who may see them.
public final class Findings {
    private static final String PATH = "/api/overlaps/v1/findings";
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final GatewayClient reader;

    public Findings(GatewayClient reader) {
        this.reader = reader;
    }

    /// Every finding of a fiscal year.
    public List<Map<String, Object>> ofYear(int fiscalYear) {
        return reader.all(PATH + "?fiscalYear=" + fiscalYear);
    }

    /// The finding on these two programmes, where there is one already.
    public Optional<Map<String, Object>> between(String oneProgram, String otherProgram) {
        return reader.all(PATH + "?programId=" + oneProgram).stream()
                .filter(finding -> concerns(finding, otherProgram))
                .findFirst();
    }

    /// The finding on these two programmes, as soon as it can be read.
    ///
    /// @throws TimeoutException where it cannot be read within the patience
    public Map<String, Object> await(String oneProgram, String otherProgram, Duration patience)
            throws TimeoutException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var finding = between(oneProgram, otherProgram);
            if (finding.isPresent()) {
                return finding.get();
            }
            Thread.sleep(PAUSE);
        }
        throw new TimeoutException("no finding on " + oneProgram + " and " + otherProgram + " within "
                + patience.toSeconds() + " s; see the logs of overlap-service");
    }

    private static boolean concerns(Map<String, Object> finding, String program) {
        return Json.objects(finding, "programs").stream().anyMatch(side -> program.equals(Json.text(side, "id")));
    }
}
