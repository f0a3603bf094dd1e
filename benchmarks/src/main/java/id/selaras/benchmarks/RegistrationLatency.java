package id.selaras.benchmarks;

import id.selaras.localstack.gateway.Addresses;
import id.selaras.localstack.gateway.GatewayClient;
import id.selaras.localstack.json.Json;
import id.selaras.localstack.sample.Findings;
import id.selaras.localstack.sample.SampleProgram;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How long it takes from sending a programme to reading its finding, both through the gateway with real tokens.
///
/// Two agencies register the same work, one pair a day of the year, so that every measured registration meets exactly
/// one partner whose period it shares and makes exactly one finding. The partners are registered first and are not
/// measured; neither is the warm-up.
final class RegistrationLatency {
    private static final String PROGRAMS = "/api/programs/v1/programs";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_YEAR = 2050;

    private final GatewayClient employment;
    private final GatewayClient youth;
    private final Findings findings;
    private final SampleProgram partner = SampleProgram.keyed("disnaker-01");
    private final SampleProgram measured = SampleProgram.keyed("dispora-01");

    private RegistrationLatency(Addresses addresses) {
        GatewayClient gateway = GatewayClient.anonymous(addresses);
        partner.opd().register(gateway.as("secretariat"));
        measured.opd().register(gateway.as("secretariat"));
        employment = gateway.as(partner.opd().editor());
        youth = gateway.as(measured.opd().editor());
        findings = new Findings(gateway.as("pokja.member"));
    }

    private record Sample(long posted, long found) {}

    /// @param arguments gateway, realm, registrations to measure, registrations to warm up with, registrations a second
    ///     (0: one after the other)
    public static void main(String[] arguments) throws InterruptedException, TimeoutException, ExecutionException {
        Addresses addresses = new Addresses(URI.create(arguments[0]), URI.create(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        int warmUp = Integer.parseInt(arguments[3]);
        new RegistrationLatency(addresses).run(count, warmUp, Integer.parseInt(arguments[4]));
    }

    private void run(int count, int warmUp, int rate)
            throws InterruptedException, TimeoutException, ExecutionException {
        LocalDate firstDay = Year.of(unusedYear()).atDay(1);
        System.out.printf(
                "%d registrations%s after %d to warm up; Java %s, %d processors%n",
                count,
                rate == 0 ? ", one after the other," : ", " + rate + " a second,",
                warmUp,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        String[] partners = new String[warmUp + count];
        for (int i = 0; i < partners.length; i++) {
            partners[i] = register(employment, partner, firstDay.plusDays(i));
        }
        samples(partners, firstDay, 0, warmUp, rate);
        List<Sample> samples = samples(partners, firstDay, warmUp, partners.length, rate);
        long[] posted = samples.stream().mapToLong(Sample::posted).toArray();
        long[] found = samples.stream().mapToLong(Sample::found).toArray();
        System.out.println(Latencies.of(found).line("POST to queryable finding"));
        System.out.println(Latencies.of(posted).line("of that, the POST alone"));
    }

    /// Registers at its own pace, however long each takes: a registration that has to wait is counted from when it was
    /// due.
    private List<Sample> samples(String[] partners, LocalDate firstDay, int from, int to, int rate)
            throws InterruptedException, TimeoutException, ExecutionException {
        List<Sample> samples = new ArrayList<>();
        if (rate == 0) {
            for (int i = from; i < to; i++) {
                samples.add(sample(partners[i], firstDay.plusDays(i), System.nanoTime()));
            }
            return samples;
        }
        long start = System.nanoTime();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Sample>> coming = new ArrayList<>();
            for (int i = from; i < to; i++) {
                int number = i;
                long due = start + (i - from) * 1_000_000_000L / rate;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                coming.add(each.submit(() -> sample(partners[number], firstDay.plusDays(number), due)));
            }
            for (Future<Sample> one : coming) {
                samples.add(one.get());
            }
        }
        return samples;
    }

    /// @param due when the registration was to be sent
    private Sample sample(String partnerId, LocalDate day, long due) throws InterruptedException, TimeoutException {
        String id = register(youth, measured, day);
        long posted = System.nanoTime();
        findings.await(id, partnerId, PATIENCE);
        return new Sample(posted - due, System.nanoTime() - due);
    }

    private String register(GatewayClient editor, SampleProgram program, LocalDate day) {
        Map<String, Object> draft = Json.object(Json.write(program.draft()));
        draft.put("fiscalYear", day.getYear());
        draft.put("start", day.toString());
        draft.put("end", day.toString());
        draft.put("title", program.title() + " " + day);
        return editor.post(PROGRAMS, draft).orFail("register", 201).text("id");
    }

    /// The first of two years that nobody has planned for, so that repeated runs do not meet each other.
    private int unusedYear() {
        int year = FIRST_YEAR;
        while (!Json.objects(youth.get(PROGRAMS + "?limit=1&fiscalYear=" + year).body(), "items")
                        .isEmpty()
                || !Json.objects(
                                youth.get(PROGRAMS + "?limit=1&fiscalYear=" + (year + 1))
                                        .body(),
                                "items")
                        .isEmpty()) {
            year += 2;
        }
        return year;
    }
}
