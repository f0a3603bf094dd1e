package id.selaras.programs.complaint;

import java.time.Instant;

/// What a complainant gets, this once.
///
/// @param receipt the code to follow the complaint with; it cannot be asked for again
/// @param dueAt by when the OPD must answer
record ComplaintReceipt(String receipt, ComplaintStatus status, Instant receivedAt, Instant dueAt) {}
