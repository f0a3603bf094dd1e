package id.selaras.servicekit.table;

import java.util.function.Function;

/// One column of a [Table].
///
/// @param name stable name for programs: the header in CSV, the member in JSON Lines
/// @param title what people read above the column in a workbook
/// @param description what the value means, for the data dictionary
/// @param unit unit of the value, such as `rupiah`; null where it has none
/// @param value the cell of a row: null, String, Number, Boolean, LocalDate or Instant; anything else is written as
///     its text
public record Column<R>(String name, String title, String description, String unit, Function<R, Object> value) {}
