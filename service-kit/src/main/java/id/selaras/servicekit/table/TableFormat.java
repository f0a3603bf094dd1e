package id.selaras.servicekit.table;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import java.util.Arrays;
import java.util.List;

/// The forms in which a table can be had.
public enum TableFormat {
    /// RFC 4180, UTF-8, without a byte order mark.
    CSV("csv", "csv", "text/csv; charset=utf-8; header=present"),
    /// The same with a byte order mark, by which Excel recognises UTF-8.
    CSV_WITH_BYTE_ORDER_MARK("csv-bom", "csv", "text/csv; charset=utf-8; header=present"),
    /// Office Open XML workbook: the sheet `data` and the sheet `dictionary`.
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// One JSON object a line, values with their types.
    JSON_LINES("jsonl", "jsonl", "application/jsonl");

    private final String parameter;
    private final String extension;
    private final String mediaType;

    TableFormat(String parameter, String extension, String mediaType) {
        this.parameter = parameter;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// @param parameter value of the query parameter `format`; null means CSV
    /// @throws ProblemException 422 where it names none of the formats
    public static TableFormat of(String parameter) {
        if (parameter == null) {
            return CSV;
        }
        for (TableFormat format : values()) {
            if (format.parameter.equals(parameter)) {
                return format;
            }
        }
        List<String> known =
                Arrays.stream(values()).map(format -> format.parameter).toList();
        new Violations()
                .addParameter("format", "table.format-unknown", String.join(", ", known))
                .throwIfAny();
        throw new AssertionError("a violation was added");
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
