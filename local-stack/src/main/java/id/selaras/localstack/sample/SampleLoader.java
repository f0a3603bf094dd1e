package id.selaras.localstack.sample;

import id.selaras.localstack.gateway.Addresses;
import id.selaras.localstack.gateway.GatewayClient;
import id.selaras.localstack.json.Json;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// Enters the sample data as a city would: through the gateway, each programme with a token of its own agency's editor.
///
/// A repeated load changes nothing: what is there is left, and what was sent is known by its idempotency key.
public final class SampleLoader {
    private static final int FISCAL_YEAR = 2027;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GatewayClient gateway;
    private final PrintStream out;

    public SampleLoader(Addresses addresses, PrintStream out) {
        this.gateway = GatewayClient.anonymous(addresses);
        this.out = out;
    }

    /// Registers agencies, statistics and programmes, waits until they are judged, and prints the main job.
    ///
    /// @throws TimeoutException where the last pair is not judged within a minute
    /// @throws id.selaras.localstack.gateway.GatewayException where a service refuses or does not answer
    public void load() throws TimeoutException, InterruptedException {
        registerOpds();
        new SampleStatistics(gateway, out).load();
        List<SampleProgram> programs = SampleProgram.all();
        Map<String, String> ids = register(programs);
        SampleProgram first = programs.get(programs.size() - 2);
        SampleProgram second = programs.getLast();
        Findings findings = new Findings(gateway.as("pokja.member"));
        Map<String, Object> finding = findings.await(ids.get(first.key()), ids.get(second.key()), PATIENCE);
        List<Map<String, Object>> all = findings.ofYear(FISCAL_YEAR);
        out.println("  findings    " + all.size() + FindingText.countByClass(all));
        out.println();
        out.println("The main job: two agencies registered the same work with different outputs.");
        out.println();
        out.print(FindingText.of(finding, List.of(first, second)));
    }

    private void registerOpds() {
        GatewayClient secretariat = gateway.as("secretariat");
        List<SampleOpd> opds = SampleOpd.all();
        for (SampleOpd opd : opds) {
            opd.register(secretariat);
        }
        out.println("  agencies    " + opds.size());
    }

    private Map<String, String> register(List<SampleProgram> programs) {
        Map<String, String> present = present();
        Map<String, String> ids = new HashMap<>();
        int added = 0;
        for (SampleProgram program : programs) {
            String id = present.get(identity(program.opd().code(), program.title()));
            if (id == null) {
                id = gateway.as(program.opd().editor())
                        .with("Idempotency-Key", "sample-" + program.key())
                        .post("/api/programs/v1/programs", program.draft())
                        .orFail("register " + program.key(), 201)
                        .text("id");
                added++;
            }
            ids.put(program.key(), id);
        }
        out.println("  programmes  " + programs.size() + " (" + added + " new)");
        return ids;
    }

    private Map<String, String> present() {
        Map<String, String> present = new HashMap<>();
        for (var program : gateway.as("secretariat")
                .all("/api/programs/v1/programs?status=REGISTERED&fiscalYear=" + FISCAL_YEAR)) {
            present.put(
                    identity(Json.text(program, "opd", "code"), Json.text(program, "title")), Json.text(program, "id"));
        }
        return present;
    }

    private static String identity(String opd, String title) {
        return opd + ' ' + title;
    }
}
