package id.selaras.programs.statistics.feed;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.Regions;
import id.selaras.programs.statistics.series.Figure;
import id.selaras.programs.statistics.series.FigureFault;
import id.selaras.programs.statistics.series.FigureRules;
import id.selaras.programs.statistics.series.FigureRules.Verdict;
import id.selaras.programs.statistics.series.GivenFigure;
import id.selaras.programs.statistics.series.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one gate through which figures come in, whichever way they come.
@ApplicationScoped
class Intake {
    /// The year turns in Jakarta.
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Regions regions;
    private final Indicators indicators;
    private final Clock clock;

    Intake(Regions regions, Indicators indicators, Clock clock) {
        this.regions = regions;
        this.indicators = indicators;
        this.clock = clock;
    }

    int thisYear() {
        return Year.now(clock.withZone(JAKARTA)).getValue();
    }

    /// A verdict for each figure, in order. A figure said twice with two values is refused the second time.
    List<Verdict> check(List<GivenFigure> given) {
        Map<String, Region> known =
                regions.findAll(given.stream().map(GivenFigure::region).collect(Collectors.toSet()));
        FigureRules rules = new FigureRules(known, indicators.all(), thisYear());
        Map<List<String>, Figure> seen = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (GivenFigure figure : given) {
            Verdict verdict = rules.check(figure);
            verdicts.add(verdict.figure()
                    .map(checked -> contradicts(checked, seen)
                            ? new Verdict(
                                    Optional.empty(),
                                    List.of(new FigureFault("value", List.of(), "statistics.figure-twice", List.of())))
                            : verdict)
                    .orElse(verdict));
        }
        return verdicts;
    }

    private static boolean contradicts(Figure figure, Map<List<String>, Figure> seen) {
        Figure before = seen.putIfAbsent(
                List.of(
                        figure.region().code(),
                        figure.indicator().code(),
                        figure.breakdown(),
                        figure.period().text()),
                figure);
        return before != null && before.value().compareTo(figure.value()) != 0;
    }
}
