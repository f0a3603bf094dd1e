package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Why a signed agreement is replaced by a new version.
///
/// @param explanation what happened
/// @param evidence the papers that show it; absent from versions that were begun before it was asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record Revision(
        @NotNull Ground ground,
        @NotBlank @Size(max = 2000) String explanation,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid Evidence> evidence) {

    /// The only grounds that PermenPANRB 53/2014 admits.
    enum Ground {
        /// A party left or changed office.
        OFFICEHOLDER_REPLACED,
        /// The strategy changed and with it goals, programmes, activities or budget.
        STRATEGY_CHANGED,
        /// A priority or assumption changed, with significant effect on reaching the goals.
        PRIORITY_OR_ASSUMPTION_CHANGED
    }

    /// A paper that shows the ground.
    ///
    /// @param document its kind, number and date, such as "SK Wali Kota 188.45/1/2027"
    /// @param link where it can be read; absent where it lies on paper alone
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Evidence(
            @NotBlank @Size(max = 500) String document,

            @Pattern(regexp = "https?://\\S{1,1000}") String link) {}
}
