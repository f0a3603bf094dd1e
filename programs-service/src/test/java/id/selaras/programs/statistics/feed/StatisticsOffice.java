package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.webapi.ScriptedServer;
import id.selaras.programs.statistics.webapi.ScriptedServer.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A statistics office for the service under test: a WebAPI that knows the poverty rate of the provinces and of Kota
/// Malang, and a domain that is out of order.
public class StatisticsOffice implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "test-key-never-to-be-seen";

    private static final Reply NOT_AVAILABLE =
            ScriptedServer.json("{\"status\":\"OK\",\"data-availability\":\"list-not-available\",\"data\":\"\"}");
    private static final String MALANG_2023 = "selaras.test.malang.2023";

    private ScriptedServer server;

    @Override
    public Map<String, String> start() {
        server = new ScriptedServer((_, address) -> reply(address.getQuery()));
        return Map.ofEntries(
                Map.entry("selaras.bps.webapi.address", server.address().toString()),
                Map.entry("selaras.bps.webapi.key", KEY),
                Map.entry("selaras.bps.webapi.spacing", "1ms"),
                Map.entry("selaras.bps.webapi.backoff", "1ms"),
                Map.entry("selaras.bps.webapi.jitter", "0ms"),
                Map.entry("selaras.bps.webapi.breaker-requests", "1000"),
                // Only when a test says so.
                Map.entry("selaras.bps.feed.check", "off"),
                Map.entry("selaras.bps.feed.sources.poverty-rate-provinces.first-year", "2023"),
                Map.entry("selaras.bps.feed.sources.kota-malang.domain", "3573"),
                Map.entry("selaras.bps.feed.sources.kota-malang.title", "persentase penduduk miskin kota malang"),
                Map.entry("selaras.bps.feed.sources.kota-malang.indicator", "poverty-rate"),
                Map.entry("selaras.bps.feed.sources.kota-malang.first-year", "2022"),
                Map.entry("selaras.bps.feed.sources.out-of-order.domain", "3573"),
                Map.entry("selaras.bps.feed.sources.out-of-order.variable", "1"),
                Map.entry("selaras.bps.feed.sources.out-of-order.indicator", "poverty-rate"));
    }

    /// From now on the office says that the rate of Kota Malang in 2023 was this.
    static void saysOf2023(String rate) {
        // A property of the machine: server and tests need not share their classes.
        System.setProperty(MALANG_2023, rate);
    }

    private static Reply reply(String query) {
        if (query.contains("domain=7201") || query.contains("var=1&")) {
            return exchange -> exchange.sendResponseHeaders(500, -1);
        }
        if (query.contains("domain=0000") && query.contains("var=192") && query.contains("th=123:125")) {
            return ScriptedServer.recorded("poverty-rate-provinces-2023.json");
        }
        if (query.contains("domain=3573") && query.contains("model=var")) {
            return ScriptedServer.json("""
                    {"status":"OK","data-availability":"available","data":[{"page":1,"pages":1},
                     [{"var_id":77,"title":"Persentase Penduduk Miskin <b>Kota Malang</b>","unit":"Persen"},
                      {"var_id":78,"title":"Garis Kemiskinan Kota Malang","unit":"Rupiah"}]]}
                    """);
        }
        if (query.contains("domain=3573") && query.contains("var=77") && query.contains("th=122:124")) {
            return ScriptedServer.json("""
                    {"status":"OK","data-availability":"available",
                     "var":[{"val":77,"label":"Persentase Penduduk Miskin","unit":"Persen"}],
                     "turvar":[{"val":0,"label":"Tidak Ada"}],"vervar":[{"val":3573,"label":"Kota Malang"}],
                     "tahun":[{"val":122},{"val":123},{"val":124}],"turtahun":[{"val":0,"label":"Tahun"}],
                     "datacontent":{"35737701220":4.37,"35737701230":%s,"35737701240":3.91}}
                    """.formatted(System.getProperty(MALANG_2023, "4.26")));
        }
        return NOT_AVAILABLE;
    }

    @Override
    public void stop() {
        server.close();
    }
}
