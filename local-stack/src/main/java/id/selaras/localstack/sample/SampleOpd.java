package id.selaras.localstack.sample;

import id.selaras.localstack.gateway.GatewayClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An agency of the sample city; its editor in the development realm is `editor.<shortName>`.
///
/// The list follows the classification of government affairs, not the city's present organisation chart.
///
/// @param code unit code, for example `1.06.0.00.0.00.01.0000`
/// @param region code of the region it belongs to
public record SampleOpd(String code, String region, String name, String shortName) {

    /// User who writes for it.
    public String editor() {
        return "editor." + shortName;
    }

    /// Enters it into the registry, or leaves it as it is where it is there already.
    ///
    /// @param secretariat a client that may write the registry
    /// @throws id.selaras.localstack.gateway.GatewayException where the registry refuses
    public void register(GatewayClient secretariat) {
        Map<String, Object> entry = Map.of("region", region, "name", name, "shortName", shortName, "active", true);
        secretariat.put("/api/programs/v1/opds/" + code, entry).orFail("register " + name, 200, 201, 204);
    }

    /// All of them, as the file lists them.
    public static List<SampleOpd> all() {
        return SampleFile.lines("opds.csv").skip(1).map(SampleOpd::parse).toList();
    }

    /// @throws IllegalArgumentException where the file lists no such agency
    public static SampleOpd named(String shortName) {
        return all().stream()
                .filter(opd -> opd.shortName().equals(shortName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample agency " + shortName));
    }

    private static SampleOpd parse(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return new SampleOpd(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }
}
