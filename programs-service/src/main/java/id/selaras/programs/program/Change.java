package id.selaras.programs.program;

import java.time.Instant;

/// Who changes a programme, and when.
///
/// @param by subject of the token
record Change(Instant at, String by) {}
