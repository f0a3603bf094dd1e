package id.selaras.agreements.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.indicator.Accumulation;
import id.selaras.agreements.indicator.Baseline;
import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.Figure;
import id.selaras.agreements.indicator.YearTarget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/// What an OPD takes upon itself for a whole term: from the zero point to the end point, year by year. What fits
/// together is the matter of [ProposalRules].
///
/// @param code unique within a contract; a yearly agreement's indicator of the same code carries it out
/// @param objective strategic objective (sasaran) that it stands for
/// @param mission code of the term's mission that it serves
/// @param missionObjective code of an objective under that mission; may be absent
/// @param zeroPoint where the OPD stands before the term
/// @param endPoint what is reached in the term's last year
/// @param path what is reached in each of the five years; the last is the end point
/// @param data papers and tables behind the figures
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commitment(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 2000) String definition,
        @NotBlank @Size(max = 1000) String formula,
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 500) String dataSource,
        @NotNull Direction direction,
        @NotNull Accumulation accumulation,
        @NotBlank @Size(max = 1000) String objective,
        @NotBlank @Size(max = 20) String mission,
        @Size(max = 20) String missionObjective,
        @NotNull @Valid Baseline zeroPoint,

        @NotNull @Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS)
        BigDecimal endPoint,

        @NotNull @Size(min = 5, max = 5) List<@NotNull @Valid YearTarget> path,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Source> data) {

    /// A paper or table behind a figure.
    ///
    /// @param title with number and date where it has them
    /// @param link where it can be read; may be absent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            @NotBlank @Size(max = 500) String title,

            @Pattern(regexp = "https?://\\S{1,1000}") String link) {}

    /// The path's target for a year of the term.
    public BigDecimal target(int year) {
        return path.stream()
                .filter(target -> target.year() == year)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
