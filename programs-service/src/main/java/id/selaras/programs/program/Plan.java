package id.selaras.programs.program;

import id.selaras.programs.nomenclature.NomenclatureCode;
import id.selaras.programs.opd.OpdReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A draft that keeps the rules, its codes looked up.
///
/// @param nomenclature null where the draft names no code
record Plan(
        OpdReference opd, ProgramDraft draft, ProgramView.SubActivityReference nomenclature, List<Location> locations) {

    ProgramView view(UUID id, long version, ProgramStatus status, Instant registeredAt, Instant changedAt) {
        return new ProgramView(
                id,
                version,
                status,
                opd.region(),
                draft.fiscalYear(),
                ProgramView.Agency.of(opd),
                nomenclature,
                nomenclature != null && new NomenclatureCode(nomenclature.code()).isSupport(),
                draft.title(),
                draft.description(),
                draft.start(),
                draft.end(),
                draft.cluster(),
                draft.workingGroup(),
                draft.inputs(),
                draft.targetGroups(),
                locations,
                draft.outputs(),
                draft.outcomes(),
                ProgramRules.budget(draft.inputs()),
                registeredAt,
                changedAt,
                null);
    }
}
