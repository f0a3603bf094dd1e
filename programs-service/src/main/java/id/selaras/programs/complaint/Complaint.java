package id.selaras.programs.complaint;

import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/// A complaint as it stands.
@Entity
@Table(name = "complaint")
// The digest is written here and read by queries alone.
@SuppressWarnings("UnusedVariable")
class Complaint {
    @Id
    private UUID id;

    // Not 0: versions count from 1, and the persistence provider takes this value for "not stored yet". Each step
    // makes one version, so this also counts the steps.
    @Version
    private long version = 1;

    private byte[] receiptDigest;
    private String region;
    private int fiscalYear;
    private UUID programId;
    private String programOpdCode;
    private String responsibleOpdCode;

    @Enumerated(EnumType.STRING)
    private ComplaintCategory category;

    private String text;
    private String kelurahan;

    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private Instant receivedAt;
    private Instant dueAt;
    private Instant changedAt;

    @Formula("(select p.title from program p where p.id = program_id)")
    private String programTitle;

    @Formula("(select o.name from opd o where o.region = region and o.code = responsible_opd_code)")
    private String responsibleOpdName;

    /// For the persistence provider.
    protected Complaint() {}

    Complaint(
            ComplainedProgram program,
            ComplaintRequest request,
            ComplaintChannel channel,
            ReceiptCode receipt,
            Instant at,
            Duration answerWithin) {
        id = Identifiers.next();
        receiptDigest = receipt.digest();
        region = program.region();
        fiscalYear = program.fiscalYear();
        programId = program.id();
        programOpdCode = program.opdCode();
        category = request.category();
        text = request.text();
        kelurahan = request.kelurahan();
        this.channel = channel;
        receivedAt = at;
        become(ComplaintStatus.RECEIVED, program.opdCode(), at, at.plus(answerWithin));
    }

    /// @throws ProblemException 409 where it is answered or closed already
    void answer(Instant at, Duration closeWithin) {
        requireOpen();
        become(ComplaintStatus.ANSWERED, responsibleOpdCode, at, at.plus(closeWithin));
    }

    /// @throws ProblemException 409 where it is answered or closed already; 422 where the OPD has it already
    void forward(String opdCode, Instant at, Duration answerWithin) {
        requireOpen();
        if (opdCode.equals(responsibleOpdCode)) {
            new Violations().add("/opd", "complaint.has-it-already").throwIfAny();
        }
        become(ComplaintStatus.FORWARDED, opdCode, at, at.plus(answerWithin));
    }

    /// @throws ProblemException 409 where it is closed already
    void close(Instant at) {
        if (status == ComplaintStatus.CLOSED) {
            throw ProblemException.of(ProblemType.CONFLICT, "complaint.closed-already");
        }
        become(ComplaintStatus.CLOSED, responsibleOpdCode, at, null);
    }

    private void requireOpen() {
        if (status == ComplaintStatus.ANSWERED || status == ComplaintStatus.CLOSED) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    status == ComplaintStatus.CLOSED ? "complaint.closed-already" : "complaint.answered-already");
        }
    }

    private void become(ComplaintStatus next, String responsible, Instant at, Instant due) {
        status = next;
        responsibleOpdCode = responsible;
        changedAt = at;
        dueAt = due;
    }

    ComplaintView view(List<ComplaintView.Step> steps, Instant now) {
        return new ComplaintView(
                id,
                version,
                region,
                fiscalYear,
                new ComplaintView.Program(programId, programTitle, programOpdCode),
                category,
                text,
                kelurahan,
                channel,
                status,
                new ComplaintView.Responsible(responsibleOpdCode, responsibleOpdName),
                receivedAt,
                dueAt,
                dueAt != null && dueAt.isBefore(now),
                changedAt,
                steps);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }

    ComplaintStatus status() {
        return status;
    }

    String programOpdCode() {
        return programOpdCode;
    }

    String responsibleOpdCode() {
        return responsibleOpdCode;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
