package id.selaras.programs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/// A programme of an import and what was found.
///
/// @param number its place among the programmes, from 1
/// @param firstRow number of its first row in the file
/// @param rowKey what the list itself calls it; absent where that has no keys
/// @param programId the programme that is added or amended
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ImportRecord(
        int number,
        long firstRow,
        long lastRow,
        String rowKey,
        String title,
        RecordAction action,
        UUID programId,
        List<Remark> problems,
        List<Remark> corrections) {}
