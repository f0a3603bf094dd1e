package id.selaras.programs.importing;

import id.selaras.programs.program.StagedProgram;
import java.util.List;

/// What a candidate was found to be.
///
/// @param key null where it could not be told
/// @param program null unless it is to be added or amended
record Judged(
        Candidate candidate,
        RecordAction action,
        String key,
        byte[] contentHash,
        List<Remark> problems,
        StagedProgram program) {}
