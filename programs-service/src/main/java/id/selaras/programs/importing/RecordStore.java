package id.selaras.programs.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.programs.copy.CopyText;
import id.selaras.programs.program.StagedProgram;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Writes what was judged.
@ApplicationScoped
class RecordStore {
    private static final String TARGET = "program_import_record (import_id, number, first_row, last_row, row_key, "
            + "given_title, action, problems, corrections, content_hash, " + StagedProgram.COLUMNS + ")";
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TITLE = 500;

    private final DataSource database;
    private final RowKeys keys;
    private final ObjectMapper json;

    RecordStore(DataSource database, RowKeys keys, ObjectMapper json) {
        this.database = database;
        this.keys = keys;
        this.json = json;
    }

    /// What earlier imports made of the candidates' keys.
    Map<RowKeys.Key, RowKeys.Known> known(String region, Judgement judgement, List<Candidate> candidates) {
        return keys.find(
                region,
                candidates.stream()
                        .map(judgement::key)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    /// @param first number of the first of them within the import
    void store(UUID importId, int first, List<Judged> judged) {
        CopyText rows = new CopyText();
        int number = first;
        for (Judged each : judged) {
            number++;
            rows.add(importId)
                    .add(number)
                    .add(each.candidate().firstRow())
                    .add(each.candidate().lastRow())
                    .add(shortened(each.key(), LONGEST_KEY))
                    .add(shortened(each.candidate().draft().title(), LONGEST_TITLE))
                    .add(each.action())
                    .add(text(each.problems()))
                    .add(text(each.candidate().corrections()))
                    .add(each.contentHash());
            if (each.program() == null) {
                StagedProgram.copyNoneTo(rows);
            } else {
                each.program().copyTo(rows);
            }
            rows.endRow();
        }
        try (Connection connection = database.getConnection()) {
            rows.copyInto(TARGET, connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("Records of an import could not be stored", failure);
        }
    }

    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private String text(List<Remark> remarks) {
        try {
            return remarks.isEmpty() ? null : json.writeValueAsString(remarks);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
