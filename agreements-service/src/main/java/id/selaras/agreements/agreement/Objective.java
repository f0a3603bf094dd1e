package id.selaras.agreements.agreement;

import id.selaras.agreements.indicator.Indicator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A strategic objective (sasaran) and the indicators that tell whether it is reached: a row of attachment 1.
record Objective(
        @NotBlank @Size(max = 1000) String objective,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Indicator> indicators) {}
