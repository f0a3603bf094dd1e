package id.selaras.agreements.cascade;

import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.party.Official;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// What an OPD's editor writes for a level below the head. The agreement it hangs on stands in the path.
///
/// @param parent lower agreement directly above; absent directly below the head of the OPD
/// @param serves code of the indicator above that it serves
/// @param unit division, section or team
/// @param holder who promises
/// @param superior who receives the promise
record LowerDraft(
        @NotNull Level level,
        UUID parent,
        @NotBlank @Size(max = 40) String serves,
        @NotBlank @Size(max = 300) String unit,
        @NotNull @Valid Official holder,
        @NotNull @Valid Official superior,
        @NotBlank @Size(max = 1000) String objective,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Indicator> indicators) {}
