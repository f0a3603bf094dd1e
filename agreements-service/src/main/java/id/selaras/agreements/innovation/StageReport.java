package id.selaras.agreements.innovation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// That an innovation reached its next stage.
///
/// @param evidence address of the evidence; needed for every stage after the first
record StageReport(
        @NotNull Stage stage,
        @NotNull LocalDate reachedOn,

        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://[^\\s<>\"]+")
        String evidence) {}
