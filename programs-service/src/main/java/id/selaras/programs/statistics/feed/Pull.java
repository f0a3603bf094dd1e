package id.selaras.programs.statistics.feed;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionLevel;
import id.selaras.programs.statistics.feed.FeedConfig.Source;
import id.selaras.programs.statistics.feed.Remark.Kind;
import id.selaras.programs.statistics.series.Answer;
import id.selaras.programs.statistics.series.Channel;
import id.selaras.programs.statistics.series.Figure;
import id.selaras.programs.statistics.series.FigureRules.Verdict;
import id.selaras.programs.statistics.series.GivenFigure;
import id.selaras.programs.statistics.series.Observations;
import id.selaras.programs.statistics.series.Period;
import id.selaras.programs.statistics.series.Recorded;
import id.selaras.programs.statistics.webapi.DynamicData;
import id.selaras.programs.statistics.webapi.DynamicData.Value;
import id.selaras.programs.statistics.webapi.WebApi;
import id.selaras.programs.statistics.webapi.WebApi.DataAnswer;
import id.selaras.programs.statistics.webapi.WebApi.Entry;
import id.selaras.programs.statistics.webapi.WebApiException;
import id.selaras.programs.statistics.webapi.Years;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Pulls one source: asks the WebAPI, decodes, checks and writes, answer by answer.
@ApplicationScoped
class Pull {
    private static final Logger LOG = Logger.getLogger(Pull.class);

    private final FeedConfig config;
    private final WebApi webApi;
    private final SourceScope scope;
    private final Intake intake;
    private final Observations observations;
    private final Pulls pulls;

    Pull(FeedConfig config, WebApi webApi, SourceScope scope, Intake intake, Observations observations, Pulls pulls) {
        this.config = config;
        this.webApi = webApi;
        this.scope = scope;
        this.intake = intake;
        this.observations = observations;
        this.pulls = pulls;
    }

    /// Carries out a pull and writes down what became of it; fails for nothing but an interruption.
    @ActivateRequestContext
    void run(PullView pull) throws InterruptedException {
        List<Recorded> recorded = new ArrayList<>();
        Remark.Collector remarks = new Remark.Collector();
        Source source = config.sources().get(pull.source());
        try {
            if (source == null) {
                throw new UnusableSourceException("UNCONFIGURED", "no source has this name any more");
            }
            long variable = variable(source);
            PlaceFinder places = scope.places(source.domain(), level(source));
            for (DataAnswer answer :
                    webApi.data(source.domain(), variable, new Years(source.firstYear(), intake.thisYear()))) {
                recorded.add(record(answer, source, pull, places, remarks));
            }
            pulls.succeeded(pull.id(), PullOutcome.of(recorded, remarks));
        } catch (WebApiException failure) {
            fail(pull, failure.reason().name(), failure.getMessage(), recorded, remarks);
        } catch (UnusableSourceException failure) {
            fail(pull, failure.reason, failure.getMessage(), recorded, remarks);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Pull %s of source %s failed", pull.id(), pull.source());
            fail(pull, "INTERNAL", "see the log of the service", recorded, remarks);
        }
    }

    private void fail(PullView pull, String reason, String message, List<Recorded> recorded, Remark.Collector remarks) {
        LOG.warnf("Pull %s of source %s: %s", pull.id(), pull.source(), reason);
        pulls.failed(pull.id(), reason, message, PullOutcome.of(recorded, remarks));
    }

    /// The pinned number, or that of the one variable of this title.
    private long variable(Source source) throws WebApiException, InterruptedException, UnusableSourceException {
        if (source.variable().isPresent()) {
            return source.variable().get();
        }
        String title = source.title()
                .orElseThrow(() ->
                        new UnusableSourceException("UNCONFIGURED", "the source names neither variable nor title"));
        List<Entry> named = webApi.variables(source.domain()).stream()
                .filter(entry -> entry.title().equalsIgnoreCase(title.strip()))
                .toList();
        if (named.size() != 1) {
            throw new UnusableSourceException(
                    "VARIABLE_UNKNOWN",
                    "domain " + source.domain() + " has " + named.size() + " variables of this title");
        }
        return Long.parseLong(named.getFirst().id());
    }

    private static Optional<RegionLevel> level(Source source) throws UnusableSourceException {
        try {
            return source.level().map(name -> RegionLevel.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new UnusableSourceException("UNCONFIGURED", "the source names no known level");
        }
    }

    private Recorded record(
            DataAnswer answer, Source source, PullView pull, PlaceFinder places, Remark.Collector remarks) {
        DynamicData data = answer.data();
        data.unexplainedKeys().forEach(key -> remarks.add(Kind.UNEXPLAINED_KEY, key));
        data.unreadableKeys().forEach(key -> remarks.add(Kind.UNREADABLE_VALUE, key));
        List<GivenFigure> given = new ArrayList<>();
        for (Value value : data.values()) {
            Optional<Region> region =
                    places.find(Long.toString(value.place().id()), value.place().label());
            Optional<Period> period =
                    PartOfYear.period(value.year(), value.part().label());
            if (region.isEmpty()) {
                remarks.add(
                        Kind.UNKNOWN_PLACE,
                        value.place().id() + " " + value.place().label());
            } else if (period.isEmpty()) {
                remarks.add(Kind.UNKNOWN_PERIOD, value.part().label());
            } else {
                given.add(new GivenFigure(
                        region.get().code(),
                        source.indicator(),
                        value.breakdown().label(),
                        period.get().text(),
                        value.number(),
                        data.variable().unit()));
            }
        }
        List<Figure> figures = new ArrayList<>();
        List<Verdict> verdicts = intake.check(given);
        for (int i = 0; i < verdicts.size(); i++) {
            verdicts.get(i).figure().ifPresent(figures::add);
            GivenFigure figure = given.get(i);
            verdicts.get(i)
                    .faults()
                    .forEach(fault -> remarks.add(
                            Kind.REFUSED_FIGURE,
                            figure.region() + " " + figure.period() + " " + figure.value() + " " + figure.unit() + ": "
                                    + fault.field()));
        }
        return observations.record(
                new Answer(Channel.PULL, answer.raw().request(), answer.raw().body(), pull.requestedBy()), figures);
    }

    /// The configuration of the source does not lead to one variable.
    private static final class UnusableSourceException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        UnusableSourceException(String reason, String message) {
            super(message);
            this.reason = reason;
        }
    }
}
