package id.selaras.agreements.benchmark;

import static io.restassured.RestAssured.given;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// How many readings of one agreement a second 32 connections get, beside a bare endpoint that reads one row. No test:
/// `benchmarks/agreement-reading` runs it.
@ServiceTest
class ReadingThroughput {
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 6;
    private static final int WARM_UP_TURNS = 3;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long ROUND_NANOS = 3_000_000_000L;

    private record Scenario(String path, String entityTag, int status) {}

    @Test
    void measure() throws Exception {
        Town town = Town.founded();
        String id = SignedExample.signed(town);
        String path = "/v1/agreements/" + id;
        String token = town.systemReader();
        String entityTag = given().auth().oauth2(token).get(path).header("ETag");
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put("bare one-row endpoint", new Scenario("/bare/agreements/" + id, null, 200));
        scenarios.put("agreement", new Scenario(path, null, 200));
        scenarios.put("agreement, If-None-Match", new Scenario(path, entityTag, 304));

        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            for (Scenario scenario : scenarios.values()) {
                perSecond(scenario, token, WARM_UP_NANOS);
            }
        }
        Map<String, double[]> rates = new LinkedHashMap<>();
        scenarios.keySet().forEach(name -> rates.put(name, new double[ROUNDS]));
        List<String> order = new ArrayList<>(scenarios.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : order) {
                rates.get(name)[round] = perSecond(scenarios.get(name), token, ROUND_NANOS);
            }
            // Whoever runs first, or after a cheaper one, is another each time.
            Collections.rotate(order, 1);
        }
        double bare = median(rates.get("bare one-row endpoint"));
        System.out.printf(
                "%d connections, %d rounds, %d processors%n",
                CONNECTIONS, ROUNDS, Runtime.getRuntime().availableProcessors());
        rates.forEach((name, measured) -> System.out.println(String.format(
                Locale.ROOT,
                "%-26s %7.0f a second   %3.0f %% of bare",
                name,
                median(measured),
                100 * median(measured) / bare)));
    }

    private static double perSecond(Scenario scenario, String token, long nanos) throws Exception {
        long end = System.nanoTime() + nanos;
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                counts.add(threads.submit(() -> exchanges(scenario, token, end)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all * 1e9 / nanos;
        }
    }

    private static long exchanges(Scenario scenario, String token, long end) throws Exception {
        long count = 0;
        try (KeptConnection connection =
                new KeptConnection(RestAssured.port, scenario.path(), token, scenario.entityTag())) {
            while (System.nanoTime() < end) {
                int status = connection.exchange();
                if (status != scenario.status()) {
                    throw new IllegalStateException(scenario.path() + " answered " + status);
                }
                count++;
            }
        }
        return count;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
