package id.selaras.overlap.intake;

import id.selaras.overlap.program.ProgramArrivals;
import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.ProgramWithdrawal;
import id.selaras.overlap.program.RegionYear;

/// What programs-service says about a programme.
sealed interface ProgramEvent {

    /// Registered or amended: in both cases the whole programme as it is now, so both are treated alike.
    ///
    /// @param json the programme as published, kept whole
    record Published(ProgramDocument program, String json) implements ProgramEvent {
        @Override
        public RegionYear regionYear() {
            return program.regionYear();
        }

        ProgramArrivals.Arrival arrival() {
            return new ProgramArrivals.Arrival(program, json, !program.facts().supportProgram());
        }
    }

    record Withdrawn(ProgramWithdrawal withdrawal) implements ProgramEvent {
        @Override
        public RegionYear regionYear() {
            return withdrawal.regionYear();
        }
    }

    /// Where the programme belongs.
    RegionYear regionYear();
}
