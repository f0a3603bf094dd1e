package id.selaras.servicekit.identifier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/// Identifiers of records and events: UUID version 7 (RFC 9562), whose order follows the time of creation, so that
/// new rows land side by side in an index.
public final class Identifiers {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Identifiers() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
