package id.selaras.programs.statistics.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import id.selaras.programs.statistics.webapi.WebApiException.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The WebAPI of the statistics office (BPS), version 1. Every call waits its turn, so that all calls of this service
/// together stay within what the office tolerates.
@ApplicationScoped
public class WebApi {
    /// A list of the office is never longer; one that claims so would keep us for ever.
    private static final int MOST_PAGES = 200;

    private final Transport transport;

    WebApi(Transport transport) {
        this.transport = transport;
    }

    /// Whether there is a key, without which nothing can be asked.
    public boolean isConfigured() {
        return transport.hasKey();
    }

    /// An answer of the model `data` with what it says.
    public record DataAnswer(RawAnswer raw, DynamicData data) {}

    /// An entry of one of the office's lists, as it is named there.
    ///
    /// @param id number or code of the entry
    /// @param title without markup
    /// @param unit of a variable; null elsewhere
    public record Entry(String id, String title, String unit) {}

    /// The office's branches: `0000` is the whole country, `3573` Kota Malang.
    public List<Entry> domains() throws WebApiException, InterruptedException {
        return list("domain", Map.of("type", "all"), "domain_id", "domain_name");
    }

    public List<Entry> subjects(String domain) throws WebApiException, InterruptedException {
        return list("list", Map.of("model", "subject", "domain", domain), "sub_id", "title");
    }

    /// The variables of a domain; their numbers differ from domain to domain.
    public List<Entry> variables(String domain) throws WebApiException, InterruptedException {
        return list("list", Map.of("model", "var", "domain", domain), "var_id", "title");
    }

    /// The years for which the office has data of a variable.
    public List<Entry> periods(String domain, long variable) throws WebApiException, InterruptedException {
        return list("list", Map.of("model", "th", "domain", domain, "var", Long.toString(variable)), "th_id", "th");
    }

    /// The data of a variable, three years in one request at most; where the office finds three years too much, year
    /// by year.
    public List<DataAnswer> data(String domain, long variable, Years years)
            throws WebApiException, InterruptedException {
        List<DataAnswer> answers = new ArrayList<>();
        for (Years part : years.parts(Years.MOST)) {
            try {
                answers.add(dataOf(domain, variable, part));
            } catch (WebApiException failure) {
                if (failure.reason() != Reason.TOO_LARGE || part.count() == 1) {
                    throw failure;
                }
                for (Years single : part.parts(1)) {
                    answers.add(dataOf(domain, variable, single));
                }
            }
        }
        return List.copyOf(answers);
    }

    private DataAnswer dataOf(String domain, long variable, Years years) throws WebApiException, InterruptedException {
        RawAnswer raw = transport.get(
                "list",
                Map.of("model", "data", "domain", domain, "var", Long.toString(variable), "th", years.parameter()));
        return new DataAnswer(raw, DynamicDataDecoder.decode(raw));
    }

    private List<Entry> list(String path, Map<String, String> parameters, String id, String title)
            throws WebApiException, InterruptedException {
        List<Entry> entries = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            Map<String, String> question = new TreeMap<>(parameters);
            question.put("page", Integer.toString(page));
            RawAnswer raw = transport.get(path, question);
            JsonNode data = Envelope.open(raw.request(), raw.body()).path("data");
            for (JsonNode item : data.path(1)) {
                entries.add(new Entry(
                        item.path(id).asText(),
                        Label.plain(item.path(title).asText()),
                        item.has("unit") ? Label.plain(item.path("unit").asText()) : null));
            }
            pages = Math.min(MOST_PAGES, data.path(0).path("pages").asInt(1));
        }
        return List.copyOf(entries);
    }
}
