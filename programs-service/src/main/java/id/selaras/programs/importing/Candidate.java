package id.selaras.programs.importing;

import id.selaras.programs.program.ProgramDraft;
import java.util.List;
import java.util.Optional;

/// A draft with where it comes from, before it is judged.
///
/// @param rowKey what its source calls it; empty where that has no keys
/// @param opdCode OPD that its source names; empty where that names none
/// @param problems what could not be read
/// @param places tells where a value of the draft came from
record Candidate(
        long firstRow,
        long lastRow,
        Optional<String> rowKey,
        Optional<String> opdCode,
        ProgramDraft draft,
        List<Remark> problems,
        List<Remark> corrections,
        Places places) {

    @FunctionalInterface
    interface Places {
        /// @param pointer JSON Pointer within the draft
        Remark remark(String pointer, String problem, List<String> suggestions);
    }
}
