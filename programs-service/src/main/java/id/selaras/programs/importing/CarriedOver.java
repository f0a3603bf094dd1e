package id.selaras.programs.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Reads the programmes of one year as drafts for the next.
@ApplicationScoped
class CarriedOver {
    void read(StoredImport stored, AtomicLong rows, Consumer<Candidate> candidates) {
        throw new UnsupportedOperationException(stored + " " + rows + " " + candidates);
    }
}
