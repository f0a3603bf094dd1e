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
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// How long it takes from sending a programme to reading its finding, both through the gateway with real tokens.
///
/// Two agencies register the same work, one pair a day of the year, so that every measured registration meets exactly
/// one partner whose period it shares and makes exactly one finding. The partners are registered first and are not
/// measured; neither is the warm-up. Requests go one after the other: the system is idle otherwise.
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

    /// @param arguments gateway, realm, registrations to measure, registrations to warm up with
    public static void main(String[] arguments) throws InterruptedException, TimeoutException {
        Addresses addresses = new Addresses(URI.create(arguments[0]), URI.create(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        int warmUp = Integer.parseInt(arguments[3]);
        new RegistrationLatency(addresses).run(count, warmUp);
    }

    private void run(int count, int warmUp) throws InterruptedException, TimeoutException {
        LocalDate firstDay = Year.of(unusedYear()).atDay(1);
        System.out.printf(
                "%d registrations after %d to warm up; Java %s, %d processors%n",
                count, warmUp, Runtime.version(), Runtime.getRuntime().availableProcessors());
        String[] partners = new String[warmUp + count];
        for (int i = 0; i < partners.length; i++) {
            partners[i] = register(employment, partner, firstDay.plusDays(i));
        }
        for (int i = 0; i < warmUp; i++) {
            sample(partners[i], firstDay.plusDays(i));
        }
        long[] posted = new long[count];
        long[] found = new long[count];
        for (int i = 0; i < count; i++) {
            Sample sample = sample(partners[warmUp + i], firstDay.plusDays(warmUp + i));
            posted[i] = sample.posted();
            found[i] = sample.found();
        }
        System.out.println(Latencies.of(found).line("POST to queryable finding"));
        System.out.println(Latencies.of(posted).line("of that, the POST alone"));
    }

    private Sample sample(String partnerId, LocalDate day) throws InterruptedException, TimeoutException {
        long start = System.nanoTime();
        String id = register(youth, measured, day);
        long posted = System.nanoTime();
        findings.await(id, partnerId, PATIENCE);
        return new Sample(posted - start, System.nanoTime() - start);
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
