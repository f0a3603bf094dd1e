package id.selaras.programs.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.programs.opd.OpdReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A programme as the API and the events show it. Names of the OPD, the places and the sub-activity are those of the
/// time when this version was made.
///
/// @param version counts the states of the programme from 1, those of its draft included
/// @param region city or regency of the OPD
/// @param nomenclature absent for an initiative without a code
/// @param supportProgram part of the support programme every OPD has (x.xx.01); never compared for overlap
/// @param budgetRupiah sum of the inputs' amounts, whole rupiah
/// @param registeredAt absent for a draft
/// @param withdrawal absent unless withdrawn
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgramView(
        UUID id,
        long version,
        ProgramStatus status,
        String region,
        int fiscalYear,
        Agency opd,
        SubActivityReference nomenclature,
        boolean supportProgram,
        String title,
        String description,
        LocalDate start,
        LocalDate end,
        Cluster cluster,
        WorkingGroup workingGroup,
        List<Input> inputs,
        List<TargetGroup> targetGroups,
        List<Location> locations,
        List<Output> outputs,
        List<Outcome> outcomes,
        long budgetRupiah,
        Instant registeredAt,
        Instant changedAt,
        Withdrawal withdrawal) {

    record Agency(String code, String name) {
        static Agency of(OpdReference opd) {
            return new Agency(opd.code(), opd.name());
        }
    }

    /// @param edition edition of the nomenclature in which the code was found
    record SubActivityReference(String code, String edition, String title) {}

    record Withdrawal(String reason, Instant withdrawnAt) {}

    ProgramView withdrawn(long nextVersion, Withdrawal why) {
        return new ProgramView(
                id,
                nextVersion,
                ProgramStatus.WITHDRAWN,
                region,
                fiscalYear,
                opd,
                nomenclature,
                supportProgram,
                title,
                description,
                start,
                end,
                cluster,
                workingGroup,
                inputs,
                targetGroups,
                locations,
                outputs,
                outcomes,
                budgetRupiah,
                registeredAt,
                why.withdrawnAt(),
                why);
    }

    /// The draft that this programme would be written as, to be checked again.
    ProgramDraft asDraft() {
        return new ProgramDraft(
                fiscalYear,
                nomenclature == null ? null : nomenclature.code(),
                title,
                description,
                start,
                end,
                cluster,
                workingGroup,
                inputs,
                targetGroups,
                locations.stream().map(Location::code).toList(),
                outputs,
                outcomes);
    }
}
