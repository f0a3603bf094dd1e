package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/// A row of attachment 2: what a programme may cost in the year.
///
/// @param program name of the programme, activity or sub-activity
/// @param nomenclatureCode in the ministry's nomenclature, at any of its three levels; absent where there is none
/// @param budgetRupiah whole rupiah
/// @param remark such as the source of the money
@JsonInclude(JsonInclude.Include.NON_NULL)
record BudgetLine(
        @NotBlank @Size(max = 500) String program,
        @Pattern(regexp = NOMENCLATURE_CODE) String nomenclatureCode,
        @NotNull @PositiveOrZero @Max(MAX_RUPIAH) Long budgetRupiah,
        @Size(max = 500) String remark) {

    /// Ten trillion, several times the whole budget of a large city. A hundred such lines still sum to less than 2⁵³,
    /// up to which every JSON reader keeps a whole number exact.
    static final long MAX_RUPIAH = 10_000_000_000_000L;

    private static final String NOMENCLATURE_CODE =
            "([0-9]|X)\\.([0-9]{2}|XX)\\.[0-9]{2}(\\.[1-9]\\.[0-9]{2}(\\.[0-9]{2,4})?)?";
}
