package id.selaras.eventcontracts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Reads `examples/<type>/<name>.json` with its `<name>.headers.json`.
///
/// The names stand in `examples/index.json`, because not every class loader can list a folder.
final class ExampleFiles {

    private ExampleFiles() {}

    static List<EventExample> read(EventContract contract) {
        return read("index.json", new TypeReference<Map<String, List<String>>>() {}).get(contract.type()).stream()
                .map(name -> readExample(contract, name))
                .toList();
    }

    private static EventExample readExample(EventContract contract, String name) {
        String file = contract.type() + "/" + name;
        JsonNode data = read(file + ".json", new TypeReference<>() {});
        Map<String, String> headers = read(file + ".headers.json", new TypeReference<>() {});
        return new EventExample(contract.type(), name, contract.key(data), Map.copyOf(headers), data);
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream stream = ExampleFiles.class.getResourceAsStream("/examples/" + file)) {
            return EventContract.JSON.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the example " + file, e);
        }
    }
}
