package id.selaras.programs.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A registered programme as everybody may see it: what is done, for whom, where and for how much. How the OPD arrives
/// at the sum, and who handles the programme inside, stays inside.
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicProgram(
        UUID id,
        String region,
        int fiscalYear,
        ProgramView.Agency opd,
        String title,
        String description,
        LocalDate start,
        LocalDate end,
        Cluster cluster,
        List<TargetGroup> targetGroups,
        List<Location> locations,
        List<Output> outputs,
        List<Outcome> outcomes,
        long budgetRupiah,
        Instant registeredAt) {

    static PublicProgram of(ProgramView program) {
        return new PublicProgram(
                program.id(),
                program.region(),
                program.fiscalYear(),
                program.opd(),
                program.title(),
                program.description(),
                program.start(),
                program.end(),
                program.cluster(),
                program.targetGroups(),
                program.locations(),
                program.outputs(),
                program.outcomes(),
                program.budgetRupiah(),
                program.registeredAt());
    }
}
