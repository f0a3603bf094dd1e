package id.selaras.overlap.finding;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/// One state of a finding's history.
///
/// @param data the finding as it was shown then
public record FindingVersionView(
        long version,
        FindingStatus state,
        Instant recordedAt,
        @JsonRawValue String data) {

    static FindingVersionView of(FindingVersion version) {
        return new FindingVersionView(version.version(), version.state(), version.recordedAt(), version.data());
    }
}
