package id.selaras.programs.statistics.webapi;

import java.math.BigDecimal;
import java.util.List;

/// A decoded answer of the model `data`.
///
/// @param variable what was measured; null where the office has no data for the question
/// @param values every value that exactly one combination explains
/// @param unexplainedKeys keys of the answer that no combination, or more than one, explains: their values are not used
/// @param unreadableKeys keys whose value is no number
public record DynamicData(
        Variable variable, List<Value> values, List<String> unexplainedKeys, List<String> unreadableKeys) {

    /// @param id the office's number of the variable in its domain
    /// @param unit as the office writes it, such as `Persen`
    public record Variable(long id, String title, String unit) {}

    /// One cell of the table.
    ///
    /// @param place vertical variable, mostly a region
    /// @param breakdown derived variable, such as urban and rural
    /// @param year calendar year
    /// @param part derived period, such as `Semester 1 (Maret)`
    public record Value(Item place, Item breakdown, int year, Item part, BigDecimal number) {}

    /// A number with its label, freed of markup.
    public record Item(long id, String label) {}

    static DynamicData none() {
        return new DynamicData(null, List.of(), List.of(), List.of());
    }
}
