package id.selaras.programs.program;

import id.selaras.servicekit.outbox.OutboxEvent;

/// An OPD registered a programme. The data is the programme itself.
final class ProgramRegistered {
    private ProgramRegistered() {}

    static OutboxEvent of(ProgramView program) {
        return ProgramFact.of("program-registered", program, program);
    }
}
