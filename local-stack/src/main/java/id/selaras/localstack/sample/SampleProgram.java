package id.selaras.localstack.sample;

import id.selaras.localstack.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A programme that an agency of the sample city plans for fiscal year 2027, the year of the nomenclature's edition.
///
/// Its description ends in "(data contoh)", so that nobody takes it for a real plan.
///
/// @param key names the row; repeated loads send it as idempotency key
/// @param draft the request body, as the API takes it
public record SampleProgram(String key, SampleOpd opd, Map<String, Object> draft) {

    /// All of them, in the order in which they are registered.
    ///
    /// The last two are the pair that `./run` shows: one work, two results. An overlap-service that has judged the
    /// last programme of a region and year has judged all before it.
    public static List<SampleProgram> all() {
        Map<String, SampleOpd> opds =
                SampleOpd.all().stream().collect(Collectors.toMap(SampleOpd::shortName, opd -> opd));
        return SampleFile.lines("programs.jsonl")
                .map(Json::object)
                .map(row -> new SampleProgram(
                        Json.text(row, "key"),
                        opds.get(Json.text(row, "opd")),
                        Json.object(Json.write(Json.at(row, "program")))))
                .toList();
    }

    /// @throws IllegalArgumentException where the file has no such row
    public static SampleProgram keyed(String key) {
        return all().stream()
                .filter(program -> program.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample programme " + key));
    }

    public String title() {
        return Json.text(draft, "title");
    }
}
