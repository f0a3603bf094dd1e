package id.selaras.programs.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Reads what was found in an import.
@ApplicationScoped
class ImportRecords {
    private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};
    private static final int PORTION = 1_000;

    private final DataSource database;
    private final ObjectMapper json;

    ImportRecords(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The records behind `after` in the order of the file.
    ///
    /// @param action only those; null for all
    List<ImportRecord> page(UUID importId, RecordAction action, int after, int count) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select number, first_row, last_row, row_key, given_title, action, program_id, problems,
                               corrections
                        from program_import_record
                        where import_id = ? and number > ? and (cast(? as varchar) is null or action = ?)
                        order by number limit ?
                        """)) {
            String only = action == null ? null : action.name();
            select.setObject(1, importId);
            select.setInt(2, after);
            select.setString(3, only);
            select.setString(4, only);
            select.setInt(5, count);
            List<ImportRecord> records = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    records.add(read(row));
                }
            }
            return records;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Records of an import could not be read", failure);
        }
    }

    /// Every record as lines of the report.
    void report(UUID importId, RecordAction action, Consumer<? super ReportTable.Line> line) {
        int after = 0;
        List<ImportRecord> portion;
        do {
            portion = page(importId, action, after, PORTION);
            for (ImportRecord found : portion) {
                ReportTable.lines(found).forEach(line);
                after = found.number();
            }
        } while (portion.size() == PORTION);
    }

    private ImportRecord read(ResultSet row) throws SQLException, JsonProcessingException {
        String key = row.getString(4);
        return new ImportRecord(
                row.getInt(1),
                row.getLong(2),
                row.getLong(3),
                // Keys of our own making tell a reader nothing.
                key == null || key.startsWith("~") ? null : key,
                row.getString(5),
                RecordAction.valueOf(row.getString(6)),
                row.getObject(7, UUID.class),
                remarks(row.getString(8)),
                remarks(row.getString(9)));
    }

    private List<Remark> remarks(String text) throws JsonProcessingException {
        return text == null ? List.of() : json.readValue(text, REMARKS);
    }
}
