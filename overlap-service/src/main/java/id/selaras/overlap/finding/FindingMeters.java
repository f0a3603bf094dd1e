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

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) FindingSettled settled) {
        meters.counter(
                        "selaras.findings",
                        "class",
                        settled.finding().overlapClass().name(),
                        "step",
                        settled.step().name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
