package id.selaras.programs.statistics.webapi;

import static id.selaras.programs.statistics.webapi.ScriptedServer.answer;
import static id.selaras.programs.statistics.webapi.ScriptedServer.cut;
import static id.selaras.programs.statistics.webapi.ScriptedServer.json;
import static id.selaras.programs.statistics.webapi.ScriptedServer.recorded;
import static id.selaras.programs.statistics.webapi.ScriptedServer.stalled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.webapi.ScriptedServer.Reply;
import id.selaras.programs.statistics.webapi.ScriptedServer.Request;
import id.selaras.programs.statistics.webapi.WebApi.DataAnswer;
import id.selaras.programs.statistics.webapi.WebApi.Entry;
import id.selaras.programs.statistics.webapi.WebApiException.Reason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real client against a server that answers as the office's does. Within the running service, since the guards
/// against faults need it.
@ServiceTest
class WebApiTest {
    private static final String KEY = "b7 f&secret";
    private static final String KEY_IN_ADDRESS = "b7+f%26secret";
    private static final String WRONG_KEY =
            "{\"status\":\"Error\",\"message\":\"You are not Allowed to take this action. Please re-check your key "
                    + KEY + "\"}";
    private static final Reply FIREWALL = answer(403, "text/html", "<html><h1>Access Denied</h1></html>");
    private static final Reply OVERLOADED = answer(500, "text/html", "<h1>Server Error</h1>");
    private static final Reply RUBBISH = json("{\"status\":\"OK\",\"var");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    private WebApi webApi(ScriptedServer server, String... settings) {
        Map<String, String> properties = new HashMap<>(Map.of(
                "address", server.address().toString(),
                "key", KEY,
                "spacing", "1ms",
                "timeout", "400ms",
                "backoff", "5ms",
                "jitter", "1ms",
                "retries", "2",
                "breaker-requests", "100"));
        for (int i = 0; i < settings.length; i += 2) {
            properties.put(settings[i], settings[i + 1]);
        }
        Map<String, String> prefixed = new HashMap<>();
        properties.forEach((name, value) -> prefixed.put("selaras.bps.webapi." + name, value));
        WebApiConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebApiConfig.class)
                .withSources(new PropertiesConfigSource(prefixed, "test", 100))
                .build()
                .getConfigMapping(WebApiConfig.class);
        return new WebApi(new Transport(config, metrics));
    }

    private static WebApiException failure(ThrowingCallable call) {
        WebApiException failure = catchThrowableOfType(WebApiException.class, call);
        assertThat(failure).isNotNull();
        assertThat(failure.toString()).doesNotContain("secret");
        return failure;
    }

    private static Years years(int from, int to) {
        return new Years(from, to);
    }

    @Test
    void dataIsAskedForAsTheOfficeWantsIt() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(recorded("poverty-rate-provinces-2023.json"))) {
            List<DataAnswer> answers = webApi(server).data("0000", 192, years(2023, 2023));

            assertThat(server.requests().getFirst().address().toString())
                    .isEqualTo("/v1/api/list?domain=0000&model=data&th=123&var=192&key=" + KEY_IN_ADDRESS);
            assertThat(answers).hasSize(1);
            assertThat(answers.getFirst().data().values()).hasSize(7);
            assertThat(answers.getFirst().raw().request()).isEqualTo("list?domain=0000&model=data&th=123&var=192");
            assertThat(answers.getFirst().raw().body())
                    .isEqualTo(ScriptedServer.text("poverty-rate-provinces-2023.json"));
        }
    }

    @Test
    void moreThanThreeYearsAreSplit() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(recorded("price-index-without-data.json"))) {
            webApi(server).data("0000", 192, years(2017, 2023));

            assertThat(server.requests())
                    .extracting(request -> request.address().getQuery().replaceAll(".*th=([0-9:]+).*", "$1"))
                    .containsExactly("117:119", "120:122", "123");
        }
    }

    @Test
    void threeYearsThatAreTooMuchAreAskedForOneByOne() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(json("null"), recorded("price-index-without-data.json"))) {
            assertThat(webApi(server).data("0000", 2096, years(2018, 2020))).hasSize(3);

            assertThat(server.requests())
                    .extracting(request -> request.address().getQuery().replaceAll(".*th=([0-9:]+).*", "$1"))
                    .containsExactly("118:120", "118", "119", "120");
        }
    }

    @Test
    void listsAreReadPageByPage() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.of(recorded("variables-page-1.json"), recorded("variables-page-2.json"))) {
            assertThat(webApi(server).variables("0000"))
                    .containsExactly(
                            new Entry("192", "Persentase Penduduk Miskin (P0) Menurut Provinsi dan Daerah", "Persen"),
                            new Entry("98", "Gini Ratio Menurut Provinsi dan Daerah", "Tidak Ada Satuan"));
            assertThat(server.requests().get(1).address().getQuery()).contains("model=var&page=2");
        }
    }

    @Test
    void domainsHaveCodesAndNames() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(recorded("domains.json"))) {
            assertThat(webApi(server).domains())
                    .containsExactly(new Entry("7201", "Banggai Kepulauan", null), new Entry("7202", "Banggai", null));
        }
    }

    @Test
    void listsThatTheOfficeDoesNotHaveAreEmpty() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(
                json("{\"status\":\"OK\",\"data-availability\":\"list-not-available\",\"data\":\"\"}"))) {
            assertThat(webApi(server).subjects("3573")).isEmpty();
        }
    }

    @Test
    void aPassingTroubleIsTriedAgain() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(OVERLOADED, cut(), recorded("domains.json"))) {
            assertThat(webApi(server).domains()).hasSize(2);
            assertThat(server.requests()).hasSize(3);
        }
        try (ScriptedServer server = ScriptedServer.of(RUBBISH, recorded("domains.json"))) {
            assertThat(webApi(server).domains()).hasSize(2);
        }
    }

    @Test
    void aLastingTroubleIsGivenUp() {
        try (ScriptedServer server = ScriptedServer.of(OVERLOADED)) {
            WebApi webApi = webApi(server);

            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.OVERLOADED);
            assertThat(server.requests()).hasSize(3);
            assertThat(metrics.counter("selaras.bps.requests", "outcome", "overloaded")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void anAnswerThatStallsIsSlow() {
        try (ScriptedServer server = ScriptedServer.of(stalled(Duration.ofSeconds(20)))) {
            WebApi webApi = webApi(server, "retries", "0");

            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.SLOW);
        }
    }

    @Test
    void aCutConnectionIsUnreachable() {
        try (ScriptedServer server = ScriptedServer.of(cut())) {
            WebApi webApi = webApi(server, "retries", "0");

            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.UNREACHABLE);
        }
    }

    @Test
    void anErrorWithStatus200IsARefusalAndNotTriedAgain() {
        try (ScriptedServer server = ScriptedServer.of(json(WRONG_KEY))) {
            WebApi webApi = webApi(server);

            WebApiException failure = failure(webApi::domains);

            assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
            assertThat(failure).hasMessageContaining("Please re-check your key ***");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void theFirewallsPageIsNotTriedAgain() {
        try (ScriptedServer server = ScriptedServer.of(FIREWALL)) {
            WebApi webApi = webApi(server);

            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.BLOCKED);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anAnswerBeyondTheLimitIsNotRead() {
        try (ScriptedServer server =
                ScriptedServer.of(json("{\"status\":\"OK\",\"x\":\"" + "x".repeat(5_000) + "\"}"))) {
            WebApi webApi = webApi(server, "largest-answer", "2K");

            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void afterRepeatedTroubleRequestsAreHeldBack() {
        try (ScriptedServer server = ScriptedServer.of(OVERLOADED)) {
            WebApi webApi = webApi(server, "retries", "0", "breaker-requests", "4", "breaker-pause", "1h");
            for (int i = 0; i < 4; i++) {
                assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.OVERLOADED);
            }

            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.HELD_BACK);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void requestsKeepTheirDistance() throws Exception {
        try (ScriptedServer server = ScriptedServer.of(recorded("price-index-without-data.json"))) {
            webApi(server, "spacing", "60ms").data("0000", 192, years(2012, 2023));

            List<Long> times = server.requests().stream().map(Request::nanos).toList();
            assertThat(times).hasSize(4);
            // Measured where requests arrive, so a single distance may shrink a little; three together do not.
            assertThat(Duration.ofNanos(times.get(3) - times.get(0))).isGreaterThan(Duration.ofMillis(150));
        }
    }

    @Test
    void theKeyMayStandInAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("key");
        write(file, KEY + "\n");
        try (ScriptedServer server = ScriptedServer.of(recorded("domains.json"))) {
            webApi(server, "key", "", "key-file", file.toString()).domains();

            assertThat(server.requests().getFirst().address().toString()).endsWith("key=" + KEY_IN_ADDRESS);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    @Test
    void withoutAKeyNothingIsAsked() {
        try (ScriptedServer server = ScriptedServer.of(recorded("domains.json"))) {
            WebApi webApi = webApi(server, "key", "");

            assertThat(webApi.isConfigured()).isFalse();
            assertThat(failure(webApi::domains).reason()).isEqualTo(Reason.NO_KEY);
            assertThat(server.requests()).isEmpty();
        }
    }
}
