package id.selaras.localstack.sample;

import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.gateway.GatewayClient;
import id.selaras.localstack.json.Json;
import java.io.PrintStream;
import java.util.stream.Collectors;

/// Brings in real figures of Kota Malang and its neighbours, as the statistics office's own client would send a file,
/// and shows where the city's poverty rate leads.
final class SampleStatistics {
    private static final String STATISTICS = "/api/programs/v1/statistics";

    private final GatewayClient gateway;
    private final PrintStream out;

    SampleStatistics(GatewayClient gateway, PrintStream out) {
        this.gateway = gateway;
        this.out = out;
    }

    /// A repeated load changes nothing: a figure that stands is left.
    void load() {
        String file = SampleFile.lines("statistics.csv").collect(Collectors.joining("\n"));
        Answer report = gateway.asClient("bps-feed", "bps-feed")
                .with("Content-Type", "text/csv; charset=utf-8")
                .post(STATISTICS + "/imports?source=sample", file)
                .orFail("import the statistics", 200);
        out.println("  statistics  " + report.text("figures") + " (" + report.text("added") + " new)");
        Answer trajectory = gateway.as("pokja.member")
                .get(STATISTICS + "/trajectory?region=35.73&target=3")
                .orFail("read the trajectory", 200);
        out.println("  trajectory  poverty rate of Kota Malang: " + Json.text(trajectory.body(), "pace", "mean")
                + " points a year; 3 percent in " + Json.text(trajectory.body(), "target", "reached", "atMeanPace"));
    }
}
