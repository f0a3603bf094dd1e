package id.selaras.programs.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A programme as an OPD writes it. The OPD and its region come from the token, never from here.
///
/// The annotations say what holds for every draft; [ProgramRules] what holds between the fields, and what a
/// registration needs beyond that.
///
/// @param nomenclatureCode sub-activity of the ministry's nomenclature; absent for an initiative that has none
/// @param start first day, within the fiscal year
/// @param end last day, within the fiscal year
/// @param locations codes of the city, kecamatan or kelurahan, none twice and none within another
@Schema(
        description = "A programme as an OPD writes it. fiscalYear and title are always needed; a registration also "
                + "needs description, start, end, cluster, and at least one input, location and output.")
public record ProgramDraft(
        @NotNull @Min(ProgramRules.FIRST_YEAR) @Max(ProgramRules.LAST_YEAR)
        Integer fiscalYear,

        String nomenclatureCode,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 10_000) String description,
        LocalDate start,
        LocalDate end,
        Cluster cluster,
        WorkingGroup workingGroup,
        @Size(max = ProgramRules.MOST_ITEMS) List<@NotNull @Valid Input> inputs,
        @Size(max = ProgramRules.MOST_ITEMS) List<@NotNull @Valid TargetGroup> targetGroups,
        @Size(max = ProgramRules.MOST_ITEMS) List<@NotBlank String> locations,
        @Size(max = ProgramRules.MOST_ITEMS) List<@NotNull @Valid Output> outputs,
        @Size(max = ProgramRules.MOST_ITEMS) List<@NotNull @Valid Outcome> outcomes) {

    public ProgramDraft {
        nomenclatureCode = Given.text(nomenclatureCode);
        title = Given.text(title);
        description = Given.text(description);
        inputs = Given.list(inputs);
        targetGroups = Given.list(targetGroups);
        locations = Given.list(locations);
        outputs = Given.list(outputs);
        outcomes = Given.list(outcomes);
    }
}
