package id.selaras.agreements.innovation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// An innovation as an OPD's editor proposes it. The OPD, the region and the year are those of the agreement.
///
/// @param problem what is wrong today
/// @param description what is done differently
/// @param benefit what it is to bring, and for whom
/// @param mission code of the mission served; needed where the region has set its term, absent where it has not
/// @param missionObjective code of an objective under that mission; may be absent
/// @param agreementId the OPD's own agreement in force
/// @param indicatorCode whose target the innovation is to move
/// @param roundId an open round to take part in; may be absent
record InnovationDraft(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 4000) String problem,
        @NotBlank @Size(max = 8000) String description,
        @NotBlank @Size(max = 4000) String benefit,
        @Pattern(regexp = Criterion.CODE) String mission,
        @Pattern(regexp = Criterion.CODE) String missionObjective,
        @NotNull UUID agreementId,
        @NotBlank @Size(max = 40) String indicatorCode,
        UUID roundId) {}
