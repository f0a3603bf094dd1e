package id.selaras.agreements.agreement;

import id.selaras.agreements.party.Official;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What an OPD's editor writes. The OPD and its region are not in it: they come from the caller's token. A draft must
/// be fit to be signed whenever it is stored, see [DraftRules] for what goes beyond single fields.
///
/// @param fiscalYear calendar year; fixed once the agreement exists
/// @param place where the agreement is signed, such as Malang
/// @param firstParty the one who promises: the head of the OPD
/// @param secondParty the superior who receives the promise: the mayor
record AgreementDraft(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotBlank @Size(max = 100) String place,
        @NotNull @Valid Official firstParty,
        @NotNull @Valid Official secondParty,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Objective> objectives,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid BudgetLine> budgetLines) {}
