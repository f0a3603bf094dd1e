package id.selaras.benchmarks.country;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A province, regency or city with its districts (kecamatan).
public record Government(String code, String name, List<Place> districts) {

    public record Place(String code, String name) {}

    /// All governments of the country, in the order of their codes.
    public static List<Government> read(Path root) {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<Place>> districts = new TreeMap<>();
        for (NamedCsvRecord row : Nomenclature.rows(
                root.resolve("programs-service/src/main/resources/db/data/regions-kemendagri.csv.gz"))) {
            String code = row.getField(0);
            if (code.length() <= 5) {
                names.put(code, row.getField(1));
            } else if (code.length() == 8) {
                Place place = new Place(code, row.getField(1));
                districts
                        .computeIfAbsent(code.substring(0, 5), _ -> new ArrayList<>())
                        .add(place);
                districts
                        .computeIfAbsent(code.substring(0, 2), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        return names.entrySet().stream()
                .map(each -> new Government(
                        each.getKey(), each.getValue(), List.copyOf(districts.getOrDefault(each.getKey(), List.of()))))
                .toList();
    }
}
