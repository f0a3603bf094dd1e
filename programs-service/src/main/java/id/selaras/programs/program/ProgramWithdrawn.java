package id.selaras.programs.program;

import id.selaras.servicekit.outbox.OutboxEvent;
import java.time.Instant;
import java.util.UUID;

/// An OPD gave a registered programme up.
record ProgramWithdrawn(
        UUID id,
        long version,
        String region,
        int fiscalYear,
        ProgramView.Agency opd,
        String reason,
        Instant withdrawnAt) {

    static OutboxEvent of(ProgramView program) {
        return ProgramFact.of(
                "program-withdrawn",
                program,
                new ProgramWithdrawn(
                        program.id(),
                        program.version(),
                        program.region(),
                        program.fiscalYear(),
                        program.opd(),
                        program.withdrawal().reason(),
                        program.withdrawal().withdrawnAt()));
    }
}
