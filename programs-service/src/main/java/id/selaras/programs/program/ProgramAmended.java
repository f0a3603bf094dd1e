package id.selaras.programs.program;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.servicekit.outbox.OutboxEvent;

/// An OPD changed a registered programme. The data is the whole new version.
record ProgramAmended(@JsonUnwrapped ProgramView program, long previousVersion) {

    static OutboxEvent of(ProgramView program, long previousVersion) {
        return ProgramFact.of("program-amended", program, new ProgramAmended(program, previousVersion));
    }
}
