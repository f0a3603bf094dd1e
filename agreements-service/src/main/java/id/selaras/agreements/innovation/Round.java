package id.selaras.agreements.innovation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.answer.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A competition of a region's innovations.
///
/// @param reward what the winners get, such as a share of the regional incentive fund (DID); may be absent
@JsonInclude(JsonInclude.Include.NON_NULL)
record Round(
        UUID id,
        String region,
        int fiscalYear,
        String title,
        List<Criterion> criteria,
        String reward,
        Phase phase,
        Instant changedAt,
        long edit)
        implements Tagged {

    enum Phase {
        /// Agencies enter their innovations and change them.
        OPEN,
        /// The panel scores; its scores are seen by the panel alone.
        SCORING,
        /// Scores are final and open to the region.
        DECIDED;

        /// Empty after the last.
        Optional<Phase> next() {
            return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
        }
    }
}
