package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.indicator.Indicator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A strategic objective (sasaran) and the indicators that tell whether it is reached: a row of attachment 1.
///
/// @param mission code of the mission of the term that it serves; absent only where the region has no term for the year
/// @param missionObjective code of an objective under that mission; may be absent
@JsonInclude(JsonInclude.Include.NON_NULL)
record Objective(
        @NotBlank @Size(max = 1000) String objective,
        @Size(max = 20) String mission,
        @Size(max = 20) String missionObjective,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid Indicator> indicators) {}
