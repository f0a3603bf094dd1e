package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.detection.Score;
import id.selaras.overlap.detection.Scoring;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Judges a programme against its likely partners, and measures how long that takes.
@ApplicationScoped
public class Judge {
    private final Timer time;
    private final DistributionSummary candidates;

    Judge(MeterRegistry meters) {
        this.time = Timer.builder("selaras.judging")
                .description("Time to judge one programme against all its likely partners")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.candidates = DistributionSummary.builder("selaras.judging.candidates")
                .description("Likely partners judged for one programme")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    /// Those of the candidates that the programme overlaps with, in their order.
    public List<Match> matches(Detector detector, ProgramProfile program, Collection<ProgramProfile> partners) {
        candidates.record(partners.size());
        return time.record(() -> {
            List<Match> matches = new ArrayList<>();
            Scoring scoring = detector.scoring(program);
            for (ProgramProfile partner : partners) {
                Score score = scoring.with(partner);
                if (score.isFinding()) {
                    matches.add(new Match(UUID.fromString(partner.id()), score));
                }
            }
            return List.copyOf(matches);
        });
    }
}
