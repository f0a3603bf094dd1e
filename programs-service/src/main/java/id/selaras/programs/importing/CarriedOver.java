package id.selaras.programs.importing;

import id.selaras.programs.program.CarrySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Reads the programmes of one year as drafts for another.
@ApplicationScoped
class CarriedOver {
    /// What marks the row key of a programme that was carried over; its source's id follows.
    static final String KEY = "~carried ";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CarrySource source;
    private final ImportConfig config;

    CarriedOver(CarrySource source, ImportConfig config) {
        this.source = source;
        this.config = config;
    }

    /// @param rows counts the programmes read; they are numbered in this order
    void read(StoredImport stored, AtomicLong rows, Consumer<Candidate> candidates) {
        UUID after = BEFORE_ALL;
        List<CarrySource.Carried> portion;
        do {
            portion = source.next(
                    stored.id(), after, config.portion(), stored.settings().fiscalYear());
            for (CarrySource.Carried carried : portion) {
                candidates.accept(candidate(carried, rows.incrementAndGet()));
                after = carried.source();
            }
        } while (portion.size() == config.portion());
    }

    private static Candidate candidate(CarrySource.Carried carried, long number) {
        return new Candidate(
                number,
                number,
                Optional.of(KEY + carried.source()),
                Optional.of(carried.opdCode()),
                carried.draft(),
                List.of(),
                List.of(),
                (pointer, problem, suggestions) ->
                        new Remark(number, null, Field.at(pointer).parameter(), null, problem, suggestions));
    }
}
