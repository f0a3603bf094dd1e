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
/// feed's own numbering. Written by [FindingRows].
@Entity
@Immutable
@Table(name = "finding_version")
class FindingVersion {
    @Embeddable
    record Key(UUID recordId, long version) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private FindingStatus state;

    @JdbcTypeCode(SqlTypes.JSON)
    private String data;

    private Instant recordedAt;

    protected FindingVersion() {}

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
