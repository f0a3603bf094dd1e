package id.selaras.agreements.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// An objective under a mission.
///
/// @param code unique within the term
/// @param indicators that tell whether it is reached; may be empty while the plan is not yet in force
public record MissionObjective(
        @NotNull @Pattern(regexp = Mission.CODE) String code,
        @NotBlank @Size(max = 1000) String objective,
        @NotNull @Size(max = 50) List<@NotNull @Valid TargetIndicator> indicators) {}
