package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.opd.Opd;
import id.selaras.agreements.party.Official;
import id.selaras.agreements.party.Party;
import java.util.List;
import java.util.UUID;

/// Everything the parties sign, and nothing else: the signatures cover each member of this record.
///
/// @param id of the agreement
/// @param version of the agreement, from 1
/// @param contract of the OPD for that term, which the agreement carries out; absent where there is none
/// @param term of office that the year belongs to; absent where the region has set none
/// @param revision why there is this version; absent from the first
/// @param budgetTotalRupiah sum of the budget lines
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementContent(
        UUID id,
        int version,
        Revision revision,
        String region,
        int fiscalYear,
        UUID term,
        UUID contract,
        OpdName opd,
        String place,
        Official firstParty,
        Official secondParty,
        List<Objective> objectives,
        List<BudgetLine> budgetLines,
        long budgetTotalRupiah) {

    /// The agency under the name it had when the content was written.
    record OpdName(String code, String name) {}

    static AgreementContent of(UUID id, int version, Revision revision, Opd opd, Basis basis, AgreementDraft draft) {
        return new AgreementContent(
                id,
                version,
                revision,
                opd.region(),
                draft.fiscalYear(),
                basis.termId(),
                basis.contractId(),
                new OpdName(opd.code(), opd.name()),
                draft.place(),
                draft.firstParty(),
                draft.secondParty(),
                draft.objectives(),
                draft.budgetLines(),
                total(draft.budgetLines()));
    }

    /// The same content, carrying out what is in force by now.
    AgreementContent carryingOut(Basis basis) {
        return new AgreementContent(
                id,
                version,
                revision,
                region,
                fiscalYear,
                basis.termId(),
                basis.contractId(),
                opd,
                place,
                firstParty,
                secondParty,
                objectives,
                budgetLines,
                budgetTotalRupiah);
    }

    /// The same content as the next version.
    AgreementContent revised(Revision because) {
        return new AgreementContent(
                id,
                version + 1,
                because,
                region,
                fiscalYear,
                term,
                contract,
                opd,
                place,
                firstParty,
                secondParty,
                objectives,
                budgetLines,
                budgetTotalRupiah);
    }

    Official party(Party party) {
        return switch (party) {
            case FIRST_PARTY -> firstParty;
            case SECOND_PARTY -> secondParty;
        };
    }

    private static long total(List<BudgetLine> lines) {
        return lines.stream().mapToLong(BudgetLine::budgetRupiah).reduce(0, Math::addExact);
    }
}
