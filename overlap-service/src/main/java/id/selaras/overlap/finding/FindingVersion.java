package id.selaras.overlap.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One state that a finding had: its history, and an item of the change feed. Never changed once written, but for the
/// feed's own numbering.
@Entity
@Immutable
@Table(name = "finding_version")
class FindingVersion {
    @Embeddable
    record Key(UUID recordId, long version) {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("unused") // Written here, read by the change feed.
    private String region;

    @Enumerated(EnumType.STRING)
    private FindingStatus state;

    @JdbcTypeCode(SqlTypes.JSON)
    private String data;

    private Instant recordedAt;

    protected FindingVersion() {}

    /// @param json the view as JSON
    static FindingVersion of(FindingView finding, String json) {
        FindingVersion version = new FindingVersion();
        version.key = new Key(finding.id(), finding.version());
        version.region = finding.region();
        version.state = finding.status();
        version.data = json;
        version.recordedAt = finding.changedAt();
        return version;
    }

    long version() {
        return key.version();
    }

    FindingStatus state() {
        return state;
    }

    String data() {
        return data;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
