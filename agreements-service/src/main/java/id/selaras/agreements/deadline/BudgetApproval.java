package id.selaras.agreements.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// When the budget documents (DPA) of a fiscal year were approved: an agreement is to be signed within one month of it
/// (PermenPANRB 53/2014).
///
/// @param approvedOn of every OPD that is not named below
/// @param exceptions OPDs whose document was approved on another day; may be absent
record BudgetApproval(
        @NotNull LocalDate approvedOn, @Size(max = 500) List<@NotNull @Valid OfOpd> exceptions) {

    BudgetApproval {
        exceptions = exceptions == null ? List.of() : exceptions;
    }

    /// @param opd code
    record OfOpd(
            @NotBlank @Size(max = 40) String opd, @NotNull LocalDate approvedOn) {}
}
