package id.selaras.programs.statistics.series;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.statistics.Question;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;

/// What a list of series or figures is narrowed to, as it stands in the query.
///
/// @param region a region itself
/// @param within a region and all it holds
/// @param from first period; a year takes in its months
/// @param to last period; a year takes in its months
/// @param asOf the figures that were known at this moment, instead of those that stand
record ObservationFilter(
        @QueryParam("region") String region,
        @QueryParam("within") String within,
        @QueryParam("indicator") String indicator,
        @QueryParam("breakdown") String breakdown,
        @QueryParam("from") String from,
        @QueryParam("to") String to,
        @QueryParam("asOf") String asOf) {

    /// The filter, read and checked.
    record Read(
            Optional<RegionCode> region,
            Optional<RegionCode> within,
            Optional<String> indicator,
            Optional<String> breakdown,
            Optional<Period> from,
            Optional<Period> to,
            Optional<Instant> asOf) {

        /// Adds the conditions on region, indicator and breakdown, each beginning with "and".
        void seriesConditions(Question question, String table) {
            region.ifPresent(code -> question.add("and " + table + ".region = ?", code.text()));
            // The slash follows the dot in ASCII.
            within.ifPresent(code -> question.add(
                    "and (%1$s.region = ? or %1$s.region >= ? and %1$s.region < ?)".formatted(table),
                    code.text(),
                    code.text() + ".",
                    code.text() + "/"));
            question.addIf(indicator, "and " + table + ".indicator = ?")
                    .addIf(breakdown, "and " + table + ".breakdown = ?");
        }
    }

    Read read() {
        ParameterReader reader = new ParameterReader();
        Read read = new Read(
                reader.region("region", region),
                reader.region("within", within),
                ParameterReader.text(indicator),
                ParameterReader.text(breakdown),
                reader.period("from", from),
                reader.period("to", to),
                reader.instant("asOf", asOf));
        reader.throwIfAny();
        return read;
    }
}
