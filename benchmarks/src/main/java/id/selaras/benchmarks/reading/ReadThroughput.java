package id.selaras.benchmarks.reading;

import id.selaras.localstack.testing.TestTokens;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// List, search and read under 32 connections, each as a ratio of a bare endpoint of the same Quarkus version that
/// reads one row by key, in the same run on the same machine; and page 500 as a ratio of page 1.
final class ReadThroughput {
    private static final int ROUNDS = 3;
    private static final int IDS = 1_000;

    private ReadThroughput() {}

    /// @param arguments number of programmes, seconds of each measurement
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int programmes = Integer.parseInt(arguments[0]);
        Duration duration = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        Services services = new Services();
        int port = services.start("programs-service");
        long start = System.nanoTime();
        ManyPrograms.enter(programmes);
        System.out.printf("%d programmes entered in %d s%n", programmes, (System.nanoTime() - start) / 1_000_000_000);
        int barePort = services.start("benchmarks/bare-endpoint");
        String token = TestTokens.token()
                .subject("secretariat")
                .region("35.73")
                .roles("secretariat")
                .sign();
        List<String> ids = ManyPrograms.ids(IDS);
        String year = "/v1/programs?fiscalYear=" + ManyPrograms.YEAR;
        List<Load> loads = List.of(
                new Load("bare endpoint, one row", barePort, all(ids, "/rows/", null)),
                new Load("read", port, all(ids, "/v1/programs/", token)),
                new Load("list, 1 item", port, get(year + "&limit=1", token)),
                new Load("list, 10 items", port, get(year + "&limit=10", token)),
                new Load("list, 50 items", port, get(year + "&limit=50", token)),
                new Load(
                        "search of few, best first, 10 items",
                        port,
                        get(year + "&text=rehabilitasi+sosial+mergosono&limit=10", token)),
                new Load(
                        "search of many, newest first, 10",
                        port,
                        get(year + "&text=lanjut+usia&sort=-registeredAt&limit=10", token)));
        throughput(loads, duration);
        for (String query : List.of("limit=50", "limit=50&sort=title", "limit=50&sort=-budget&cluster=PRO_PEOPLE")) {
            DeepPages.measure(port, token, query);
        }
        System.exit(0);
    }

    private static void throughput(List<Load> loads, Duration duration) throws IOException, InterruptedException {
        for (Load load : loads) {
            load.run(duration);
        }
        double[][] rates = new double[loads.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < loads.size(); i++) {
                // Every other round from the last to the first, so that nobody always runs on a warmer machine.
                int load = round % 2 == 0 ? i : loads.size() - 1 - i;
                rates[load][round] = loads.get(load).run(duration);
            }
        }
        for (int i = 0; i < loads.size(); i++) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = rates[i][round] / rates[0][round];
            }
            System.out.printf(
                    "%-36s %8.0f requests/s   ratio %.2f, median of %s%n",
                    loads.get(i).name(),
                    median(rates[i]),
                    median(ratios),
                    Arrays.stream(ratios).mapToObj("%.2f"::formatted).toList());
        }
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<byte[]> get(String path, String token) {
        return List.of(HttpConnection.get(path, token));
    }

    private static List<byte[]> all(List<String> ids, String path, String token) {
        return ids.stream().map(id -> HttpConnection.get(path + id, token)).toList();
    }
}
