package id.selaras.programs.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Complaints counted.
///
/// @param by what the rows stand for
record ComplaintCounts(String by, long complaints, long open, long overdue, List<Row> items) {

    /// @param key absent where the complaints say nothing
    /// @param open not closed
    /// @param overdue open, and the time for the next step has passed
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String key, Long complaints, Long open, Long overdue) {}

    /// What complaints are counted by.
    enum By {
        PROGRAM("program", "programId"),
        OPD("opd", "responsibleOpdCode"),
        CATEGORY("category", "category"),
        STATUS("status", "status"),
        KELURAHAN("kelurahan", "kelurahan");

        private final String parameter;
        private final String property;

        By(String parameter, String property) {
            this.parameter = parameter;
            this.property = property;
        }

        static Optional<By> of(String parameter) {
            return Arrays.stream(values())
                    .filter(by -> by.parameter.equals(parameter))
                    .findFirst();
        }

        static String names() {
            return String.join(
                    ", ", Arrays.stream(values()).map(by -> by.parameter).toList());
        }

        String property() {
            return property;
        }
    }

    static ComplaintCounts of(By by, List<Row> rows) {
        return new ComplaintCounts(
                by.parameter,
                rows.stream().mapToLong(Row::complaints).sum(),
                rows.stream().mapToLong(Row::open).sum(),
                rows.stream().mapToLong(Row::overdue).sum(),
                rows);
    }
}
