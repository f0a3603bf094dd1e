package id.selaras.overlap.program;

import java.util.UUID;

/// What a finding tells of a programme.
///
/// @param version the version that was judged
/// @param opdName the agency's name as the programme states it
/// @param budgetRupiah 0 where the agency named no amount
public record ProgramSummary(UUID id, long version, String opd, String opdName, String title, long budgetRupiah) {}
