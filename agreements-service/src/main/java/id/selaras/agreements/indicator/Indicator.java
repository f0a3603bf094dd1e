package id.selaras.agreements.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/// A performance indicator with its target for one year (PermenPANRB 53/2014). Which targets fit together is the
/// matter of [TargetRules].
///
/// @param code the indicator's code in the OPD's plan, unique within an agreement
/// @param definition what exactly is counted or measured, and what is not
/// @param formula how the figure is computed
/// @param unit of every figure of this indicator
/// @param dataSource where the figures come from
/// @param baseline absent where the indicator is new
/// @param target for the whole year
/// @param quarterlyTargets for the first to the fourth quarter, null in a quarter that the frequency does not measure;
///     what is to be reached by its end, or, where quarters are summed, what it adds; absent for [Frequency#ANNUAL]
/// @param band present for [Direction#EXACT_BAND] alone
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 2000) String definition,
        @NotBlank @Size(max = 1000) String formula,
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 500) String dataSource,
        @NotNull Frequency frequency,
        @Valid Baseline baseline,

        @NotNull @Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS)
        BigDecimal target,

        @Size(min = 4, max = 4)
        List<@Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS) BigDecimal> quarterlyTargets,

        @NotNull Direction direction,
        @Valid Band band,
        @NotNull Accumulation accumulation) {}
