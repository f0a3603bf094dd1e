package id.selaras.agreements.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// One of a term's missions.
///
/// @param code by which contracts, agreements and innovations point at it, such as `M1`; unique within the term
public record Mission(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 1000) String title,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid MissionObjective> objectives) {
    /// Form of the codes that a term gives.
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";
}
