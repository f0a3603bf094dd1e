package id.selaras.overlap.intake;

import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.ProgramWithdrawal;

/// What programs-service says about a programme.
sealed interface ProgramEvent {

    /// Registered or amended: in both cases the whole programme as it is now, so both are treated alike.
    ///
    /// @param json the programme as published, kept whole
    record Published(ProgramDocument program, String json) implements ProgramEvent {}

    record Withdrawn(ProgramWithdrawal withdrawal) implements ProgramEvent {}
}
