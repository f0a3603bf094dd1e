package id.selaras.agreements.consequence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A reward or a sanction as the mayor decided it.
///
/// @param opd code of the agency concerned
/// @param innovationId only where the basis is an innovation of that agency; may be absent
/// @param amountRupiah whole rupiah; absent where no money is meant
/// @param decreeNumber of the mayor's decree
record ConsequenceDraft(
        @NotBlank @Size(max = 40) String opd,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotNull Kind kind,
        @NotNull Basis basis,
        UUID innovationId,
        @NotNull Form form,
        @PositiveOrZero @Max(10_000_000_000_000L) Long amountRupiah,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 100) String decreeNumber,
        @NotNull LocalDate decreeDate) {

    enum Kind {
        REWARD,
        SANCTION
    }

    /// What it follows from.
    enum Basis {
        PERFORMANCE,
        INNOVATION,
        SAKIP
    }

    enum Form {
        /// A share of the regional incentive fund (Dana Insentif Daerah).
        REGIONAL_INCENTIVE_FUND,
        BUDGET_INCREASE,
        CERTIFICATE,
        BUDGET_CUT,
        WRITTEN_WARNING,
        OTHER
    }
}
