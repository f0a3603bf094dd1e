package id.selaras.agreements.sakip;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the inspectorate writes.
///
/// @param opd code of the evaluated agency
/// @param targetGrade that the agency was to reach this year
/// @param scores for every criterion
record EvaluationDraft(
        @NotBlank @Size(max = 40) String opd,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotNull SakipGrade targetGrade,
        @NotNull Map<SakipCriterion, @NotNull @Valid Score> scores,
        @NotNull @Size(max = 100) List<@NotNull @Valid Recommendation> recommendations) {

    /// @param percent of the criterion's weight
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Score(
            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal percent,

            @Size(max = 2000) String remark) {}

    /// @param dueOn by when it is to be done
    record Recommendation(
            @NotNull SakipCriterion criterion,
            @NotBlank @Size(max = 2000) String recommendation,
            @NotNull LocalDate dueOn) {}
}
