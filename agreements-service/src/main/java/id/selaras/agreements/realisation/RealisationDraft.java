package id.selaras.agreements.realisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// What an OPD's editor reports for one indicator and quarter.
///
/// @param indicatorCode code of an indicator of the version in force
/// @param quarter 1 to 4, one that the indicator's frequency measures
/// @param figure in the indicator's unit: what the quarter added where quarters are summed, else what it stood at
/// @param evidence address of the evidence; kept and shown, never opened by this service
/// @param correction present where a figure was reported before
record RealisationDraft(
        @NotBlank @Size(max = 40) String indicatorCode,
        @NotNull @Min(1) @Max(4) Integer quarter,
        @NotNull @Digits(integer = 11, fraction = 4) BigDecimal figure,

        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://[^\\s<>\"]+")
        String evidence,

        @Size(max = 2000) String note,
        @Valid Correction correction) {

    /// @param ofEntry number of the entry that the caller read and now replaces
    record Correction(
            @NotNull @Min(1) Integer ofEntry,
            @NotBlank @Size(max = 1000) String reason) {}

    /// Number of the entry that this one replaces; 0 for the first.
    int replacedEntry() {
        return correction == null ? 0 : correction.ofEntry();
    }
}
