package id.selaras.agreements.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.selaras.agreements.answer.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A mayor's term: five fiscal years under one vision.
///
/// @param region Kemendagri code of the government
/// @param firstYear first fiscal year
/// @param lastYear last fiscal year, the fifth
/// @param edit value of the entity tag
public record TermView(
        UUID id,
        String region,
        int firstYear,
        int lastYear,
        String mayor,
        String vision,
        List<Mission> missions,
        Instant changedAt,
        @JsonIgnore long edit)
        implements Tagged {

    /// The mission of this code.
    public Optional<Mission> mission(String code) {
        return missions.stream().filter(mission -> mission.code().equals(code)).findFirst();
    }

    /// Whether the fiscal year belongs to this term.
    public boolean holds(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
