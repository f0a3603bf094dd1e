package id.selaras.programs.importing;

import id.selaras.programs.sheet.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the places of a programme: from one column, or from a column for each level as SIPD has them.
final class PlaceReading {
    private final RowGroup group;
    private final CellReading cells;
    private final PlaceNames placeNames;
    private final ItemSources sources;
    private final Set<String> codes = new LinkedHashSet<>();

    PlaceReading(RowGroup group, CellReading cells, PlaceNames placeNames, ItemSources sources) {
        this.group = group;
        this.cells = cells;
        this.placeNames = placeNames;
        this.sources = sources;
    }

    /// Codes of the places, each once, in the order in which the rows name them.
    List<String> codes() {
        return List.copyOf(codes);
    }

    void read(SheetRow row) {
        String text = group.cell(row, Field.LOCATION).text();
        List<String> parts = new ArrayList<>();
        part(row, Field.LOCATION_CITY, "Kota ", parts);
        part(row, Field.LOCATION_DISTRICT, "Kec. ", parts);
        part(row, Field.LOCATION_VILLAGE, "Kel. ", parts);
        for (String place : new String[] {text, String.join(", ", parts)}) {
            if (!place.isEmpty()) {
                PlaceNames.Found found = placeNames.read(place);
                found.codes().forEach(code -> sources.add("/locations/", codes, code, row));
                found.unknown().forEach((name, near) -> cells.problem(row, Field.LOCATION, near, "import.place", name));
                if (found.repaired()) {
                    cells.corrected(row, Field.LOCATION, place, String.join("; ", found.codes()));
                }
            }
        }
    }

    /// A place whose column tells its level, unless the cell itself says otherwise.
    private void part(SheetRow row, Field field, String level, List<String> parts) {
        String text = cells.line(row, field);
        if (text != null) {
            boolean bare = text.indexOf(' ') < 0 && text.indexOf('.') < 0 && !text.matches("(?i)(semua|seluruh).*");
            parts.add(bare || !text.matches("(?i)(kab|kota|kec|kel|desa|semua|seluruh|[0-9]).*") ? level + text : text);
        }
    }
}
