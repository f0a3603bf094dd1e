package id.selaras.agreements.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.indicator.Baseline;
import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.YearTarget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// An indicator by which the term itself is judged, as the regional development plan (RPJMD) sets it.
///
/// @param code unique within the term
/// @param baseline where the region stood before the term; absent where the indicator is new
/// @param targets at most one for each year of the term, in the order of the years
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetIndicator(
        @NotNull @Pattern(regexp = Mission.CODE) String code,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 100) String unit,
        @NotNull Direction direction,
        @Valid Baseline baseline,

        @NotEmpty @Size(max = 5) List<@NotNull @Valid YearTarget> targets) {}
