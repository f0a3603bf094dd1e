package id.selaras.programs.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// One step of a complaint, as it was taken.
@Entity
@Immutable
@IdClass(ComplaintStep.Key.class)
@Table(name = "complaint_step")
class ComplaintStep {
    @Id
    private UUID complaintId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private String responsibleOpdCode;
    private String note;
    private Instant dueAt;
    private Instant recordedAt;
    private String recordedBy;
    private String recordedByName;

    record Key(UUID complaintId, int number) {}

    /// For the persistence provider.
    protected ComplaintStep() {}

    ComplaintStep(Complaint complaint, String note, Actor actor) {
        complaintId = complaint.id();
        number = Math.toIntExact(complaint.version());
        status = complaint.status();
        responsibleOpdCode = complaint.responsibleOpdCode();
        this.note = note;
        dueAt = complaint.dueAt();
        recordedAt = actor.at();
        recordedBy = actor.by();
        recordedByName = actor.name();
    }

    UUID complaintId() {
        return complaintId;
    }

    ComplaintView.Step view() {
        return new ComplaintView.Step(status, responsibleOpdCode, note, dueAt, recordedAt, recordedBy, recordedByName);
    }
}
