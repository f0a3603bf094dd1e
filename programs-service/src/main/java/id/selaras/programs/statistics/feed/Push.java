package id.selaras.programs.statistics.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.programs.statistics.series.Answer;
import id.selaras.programs.statistics.series.Channel;
import id.selaras.programs.statistics.series.Figure;
import id.selaras.programs.statistics.series.FigureFault;
import id.selaras.programs.statistics.series.FigureRules.Verdict;
import id.selaras.programs.statistics.series.Observations;
import id.selaras.programs.statistics.series.Recorded;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// Takes figures that the statistics office sends: all of them, or none.
@ApplicationScoped
class Push {
    private final Intake intake;
    private final Observations observations;
    private final ObjectMapper json;

    Push(Intake intake, Observations observations, ObjectMapper json) {
        this.intake = intake;
        this.observations = observations;
        this.json = json;
    }

    /// @throws ProblemException 422 with every fault of every figure
    Recorded take(PushRequest request, Caller caller) {
        List<Verdict> verdicts = intake.check(request.figures());
        Violations violations = new Violations();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            String pointer = "/figures/" + i + "/";
            for (FigureFault fault : verdicts.get(i).faults()) {
                violations.addWithSuggestions(
                        pointer + fault.field(),
                        fault.suggestions(),
                        fault.messageKey(),
                        fault.arguments().toArray());
            }
            verdicts.get(i).figure().ifPresent(figure -> {
                if (!caller.covers(figure.region().code())) {
                    violations.add(
                            pointer + "region",
                            "identity.no-region",
                            figure.region().code());
                }
                figures.add(figure);
            });
        }
        violations.throwIfAny();
        return observations.record(
                new Answer(Channel.PUSH, request.source(), text(request), caller.subject()), figures);
    }

    private String text(PushRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
