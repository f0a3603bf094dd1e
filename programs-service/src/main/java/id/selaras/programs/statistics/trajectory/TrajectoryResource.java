package id.selaras.programs.statistics.trajectory;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.Regions;
import id.selaras.programs.statistics.series.Indicator;
import id.selaras.programs.statistics.series.Indicators;
import id.selaras.programs.statistics.series.ParameterReader;
import id.selaras.programs.statistics.series.SeriesFigures;
import id.selaras.programs.statistics.series.SeriesFigures.PeriodFigure;
import id.selaras.programs.statistics.trajectory.Trajectory.Pace;
import id.selaras.programs.statistics.trajectory.Trajectory.Step;
import id.selaras.programs.statistics.trajectory.TrajectoryView.InYear;
import id.selaras.programs.statistics.trajectory.TrajectoryView.PopulationView;
import id.selaras.programs.statistics.trajectory.TrajectoryView.Reached;
import id.selaras.programs.statistics.trajectory.TrajectoryView.TargetView;
import id.selaras.programs.statistics.trajectory.TrajectoryView.YearView;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Answers whether a target comes into reach. Published figures are public facts: any region may be asked about.
@Path("/v1/statistics/trajectory")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Statistics")
class TrajectoryResource {
    private static final String POPULATION = "population";

    private final Regions regions;
    private final Indicators indicators;
    private final SeriesFigures figures;

    TrajectoryResource(Regions regions, Indicators indicators, SeriesFigures figures) {
        this.regions = regions;
        this.indicators = indicators;
        this.figures = figures;
    }

    @GET
    @Operation(
            summary = "See where a series leads",
            description = "region, indicator (poverty-rate where absent), breakdown (total where absent); from: first "
                    + "year to reckon with; target: the figure to reach; year: when; population: people, where no "
                    + "figure of it is kept. With several figures a year, those of the same part of each year are "
                    + "compared: the part of which there are most.")
    @APIResponse(responseCode = "200", description = "Series, pace, and what they mean for the target")
    @APIResponse(responseCode = "404", description = "No such series (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public TrajectoryView trajectory(
            @QueryParam("region") String region,
            @QueryParam("indicator") String indicator,
            @QueryParam("breakdown") String breakdown,
            @QueryParam("from") String from,
            @QueryParam("target") String target,
            @QueryParam("year") String year,
            @QueryParam("population") String population) {
        ParameterReader reader = new ParameterReader();
        reader.needed("region", region, "35.73.01.1001".length());
        Optional<RegionCode> code = reader.region("region", region);
        Optional<Integer> firstYear = reader.year("from", from);
        Optional<BigDecimal> goal = reader.number("target", target);
        Optional<Integer> goalYear = reader.year("year", year);
        Optional<Long> people = reader.count("population", population);
        reader.throwIfAny();
        Region place = regions.find(code.orElseThrow()).orElseThrow(TrajectoryResource::unknown);
        Indicator measure = indicators
                .find(ParameterReader.text(indicator).orElse("poverty-rate"))
                .orElseThrow(TrajectoryResource::unknown);
        String part = ParameterReader.text(breakdown).orElse(SeriesFigures.TOTAL);
        List<PeriodFigure> comparable =
                ComparableFigures.of(figures.of(code.orElseThrow(), measure.code(), part)).stream()
                        .filter(figure -> figure.period().year() >= firstYear.orElse(0))
                        .toList();
        if (comparable.isEmpty()) {
            throw unknown();
        }
        Trajectory trajectory = new Trajectory(
                comparable.stream()
                        .map(figure -> new Point(figure.period().year(), figure.value()))
                        .toList(),
                measure.better());
        Optional<PopulationView> inhabitants =
                measure.shareOfPeople() ? population(code.get(), people) : Optional.empty();
        return new TrajectoryView(
                place.code(),
                place.name(),
                measure.code(),
                part,
                measure.unit(),
                measure.better(),
                series(comparable, trajectory.steps()),
                trajectory.pace().orElse(null),
                goal.map(value -> target(trajectory, value, goalYear, inhabitants))
                        .orElse(null));
    }

    private Optional<PopulationView> population(RegionCode region, Optional<Long> given) {
        return given.map(people -> new PopulationView(people, null)).or(() -> figures.latest(region, POPULATION)
                .map(figure -> new PopulationView(
                        figure.value().longValue(), figure.period().text())));
    }

    private static List<YearView> series(List<PeriodFigure> figures, List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new YearView(
                        figures.get(i).period().text(),
                        steps.get(i).value(),
                        steps.get(i).yearlyChange()))
                .toList();
    }

    private static TargetView target(
            Trajectory trajectory, BigDecimal goal, Optional<Integer> year, Optional<PopulationView> population) {
        BigDecimal shortfall = trajectory.shortfall(trajectory.last().value(), goal);
        Optional<Pace> pace = trajectory.pace();
        Reached reached = pace.map(changes -> new Reached(
                        trajectory.reached(goal, changes.mean()).orElse(null),
                        trajectory.reached(goal, changes.fastest()).orElse(null),
                        trajectory.reached(goal, changes.slowest()).orElse(null)))
                .orElse(null);
        return new TargetView(
                goal,
                shortfall,
                people(shortfall, population),
                reached,
                year.filter(asked -> asked > trajectory.last().year())
                        .map(asked -> inYear(trajectory, goal, asked, pace, population))
                        .orElse(null),
                population.orElse(null));
    }

    private static InYear inYear(
            Trajectory trajectory,
            BigDecimal goal,
            int year,
            Optional<Pace> pace,
            Optional<PopulationView> population) {
        Optional<BigDecimal> expected = pace.map(changes -> trajectory.expected(year, changes.mean()));
        Optional<BigDecimal> shortfall = expected.map(figure -> trajectory.shortfall(figure, goal));
        return new InYear(
                year,
                trajectory.needed(goal, year).orElseThrow(),
                expected.orElse(null),
                shortfall.orElse(null),
                shortfall.map(missing -> people(missing, population)).orElse(null));
    }

    private static Long people(BigDecimal percent, Optional<PopulationView> population) {
        return population
                .map(inhabitants -> Trajectory.people(percent, inhabitants.people()))
                .orElse(null);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "statistics.unknown");
    }
}
