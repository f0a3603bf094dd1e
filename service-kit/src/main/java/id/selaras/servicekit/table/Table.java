package id.selaras.servicekit.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// What a table holds, told once for every format.
///
/// @param name name of the table, for the dictionary
/// @param columns in the order in which they are written
public record Table<R>(String name, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /// The data dictionary: what each column means, without which nobody else can use the figures.
    public List<Entry> dictionary() {
        return columns.stream()
                .map(column -> new Entry(column.name(), column.title(), column.description(), column.unit()))
                .toList();
    }

    /// One line of the data dictionary; the members are those of [Column].
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String name, String title, String description, String unit) {

        /// The dictionary as a table of its own.
        static final Table<Entry> TABLE = new Table<>(
                "dictionary",
                List.of(
                        new Column<>("name", "Nama kolom", "Nama kolom untuk program", null, Entry::name),
                        new Column<>("title", "Judul", "Judul kolom untuk pembaca", null, Entry::title),
                        new Column<>("description", "Arti", "Arti nilai di kolom itu", null, Entry::description),
                        new Column<>("unit", "Satuan", "Satuan nilai di kolom itu", null, Entry::unit)));
    }
}
