package id.selaras.programs.importing;

import id.selaras.programs.sheet.SheetRow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// From which row each item of a programme's lists came, by the item's pointer.
final class ItemSources {
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();

    /// Adds an item, and notes where it came from.
    ///
    /// @param list pointer of the list, with a slash behind it
    /// @param items to which the item is added unless they are a set that holds it
    <T> void add(String list, Collection<T> items, T item, SheetRow row) {
        String pointer = list + items.size();
        if (items.add(item)) {
            rows.put(pointer, row);
        }
    }

    /// The row of the item at or around `pointer`.
    Optional<SheetRow> rowOf(String pointer) {
        return rows.entrySet().stream()
                .filter(source -> pointer.equals(source.getKey()) || pointer.startsWith(source.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
