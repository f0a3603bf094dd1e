package id.selaras.agreements.cascade;

import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An agreement below the head of an OPD. It is signed on paper, since those levels have no account here; the head of
/// the OPD confirms it, and from then on it stays.
@Entity
@Table(name = "lower_agreement")
class LowerAgreement {
    @Id
    private UUID id;

    private UUID agreementId;
    private UUID parentId;
    private String region;
    private String opdCode;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String serves;
    private String content;
    private LocalDate signedOn;
    private Instant changedAt;

    @Version
    private long edit;

    /// For the persistence provider.
    protected LowerAgreement() {}

    LowerAgreement(Above above) {
        this.id = Identifiers.next();
        this.agreementId = above.agreement();
        this.region = above.region();
        this.opdCode = above.opdCode();
        this.fiscalYear = above.fiscalYear();
        this.edit = 1;
    }

    /// @param contentJson the draft as JSON
    /// @throws ProblemException 409 once it is confirmed
    void write(LowerDraft draft, String contentJson, Instant now) {
        requireOpen();
        parentId = draft.parent();
        level = draft.level();
        serves = draft.serves();
        content = contentJson;
        changedAt = now;
    }

    /// @param on day of the later signature on paper
    /// @throws ProblemException 409 once it is confirmed
    void confirm(LocalDate on, Instant now) {
        requireOpen();
        signedOn = on;
        changedAt = now;
    }

    /// @throws ProblemException 409 once it is confirmed
    void requireOpen() {
        if (signedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "cascade.confirmed");
        }
    }

    UUID id() {
        return id;
    }

    /// Agreement of the head of the OPD.
    UUID agreementId() {
        return agreementId;
    }

    /// Lower agreement directly above; null directly below the head.
    UUID parentId() {
        return parentId;
    }

    String region() {
        return region;
    }

    String opdCode() {
        return opdCode;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    Level level() {
        return level;
    }

    String serves() {
        return serves;
    }

    /// JSON of the [LowerDraft].
    String content() {
        return content;
    }

    /// When it was signed on paper; null before the head confirmed it.
    LocalDate signedOn() {
        return signedOn;
    }

    Instant changedAt() {
        return changedAt;
    }

    /// Counts every change: the value of the entity tag.
    long edit() {
        return edit;
    }
}
