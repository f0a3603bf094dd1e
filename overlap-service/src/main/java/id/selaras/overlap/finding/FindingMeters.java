package id.selaras.overlap.finding;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;

/// Counts findings by class, once they are committed.
@ApplicationScoped
class FindingMeters {
    private final MeterRegistry meters;

    FindingMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) FindingsSettled settled) {
        settled.counts().forEach((kind, count) -> meters.counter(
                        "selaras.findings",
                        "class",
                        kind.overlapClass().name(),
                        "step",
                        kind.step().name().toLowerCase(Locale.ROOT))
                .increment(count));
    }
}
