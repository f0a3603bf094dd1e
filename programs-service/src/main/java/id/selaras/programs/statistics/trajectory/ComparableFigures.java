package id.selaras.programs.statistics.trajectory;

import id.selaras.programs.statistics.series.SeriesFigures.PeriodFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Picks what can be compared from year to year. A count in March is not compared with one in September.
final class ComparableFigures {
    private ComparableFigures() {}

    /// The figures of that part of the year of which there are most; of several the one with the latest figure.
    ///
    /// @param figures of one series, by period
    static List<PeriodFigure> of(List<PeriodFigure> figures) {
        Map<String, List<PeriodFigure>> byPart = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.period().part()));
        return byPart.values().stream()
                .max(Comparator.<List<PeriodFigure>>comparingInt(List::size)
                        .thenComparing(part -> part.getLast().period()))
                .orElse(List.of());
    }
}
