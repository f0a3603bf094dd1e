package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.series.GivenFigure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Figures that the statistics office sends.
///
/// @param source what they are taken from, such as `Berita Resmi Statistik 1 November 2023`
record PushRequest(
        @NotBlank @Size(max = 500) String source,
        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid GivenFigure> figures) {}
