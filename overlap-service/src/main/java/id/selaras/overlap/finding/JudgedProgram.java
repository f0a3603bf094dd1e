package id.selaras.overlap.finding;

import id.selaras.overlap.program.ProgramSummary;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// One of the two programmes of a finding, at the version that was judged.
///
/// @param opdName the agency's name as the programme states it
/// @param budgetRupiah 0 where the agency named no amount
@Embeddable
record JudgedProgram(UUID programId, long version, String opd, String opdName, String title, long budgetRupiah) {

    static JudgedProgram of(ProgramSummary program) {
        return new JudgedProgram(
                program.id(),
                program.version(),
                program.opd(),
                program.opdName(),
                program.title(),
                program.budgetRupiah());
    }

    ProgramSummary summary() {
        return new ProgramSummary(programId, version, opd, opdName, title, budgetRupiah);
    }
}
