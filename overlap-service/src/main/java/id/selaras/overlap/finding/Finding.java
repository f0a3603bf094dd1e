package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Evidence;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.program.RegionYear;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// Two programmes of different agencies that overlap. A pair has one finding for ever: it is judged anew, superseded
/// and opened again, and each state is a version. Its content follows from the two programmes' present versions alone.
@Entity
@Table(name = "finding")
class Finding {
    @Id
    private UUID id;

    private long version;
    private String region;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    @Embedded
    @EmbeddedColumnNaming("first_%s")
    private JudgedProgram first;

    @Embedded
    @EmbeddedColumnNaming("second_%s")
    private JudgedProgram second;

    @Enumerated(EnumType.STRING)
    private OverlapClass overlapClass;

    private double inputSimilarity;

    private double outputSimilarity;

    private double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Evidence> evidence;

    private Long rupiahAtStake;

    private String detectorVersion;

    private String detectorConfiguration;

    private Instant foundAt;

    private Instant changedAt;

    protected Finding() {}

    static Finding open(RegionYear regionYear, ProgramPair programs, Verdict verdict, Instant now) {
        Finding finding = new Finding();
        finding.id = ProgramPair.findingId(
                regionYear, programs.first().programId(), programs.second().programId());
        finding.region = regionYear.region();
        finding.fiscalYear = regionYear.fiscalYear();
        finding.version = 1;
        finding.status = FindingStatus.OPEN;
        finding.restOn(programs, verdict);
        finding.foundAt = now;
        finding.changedAt = now;
        return finding;
    }

    /// Takes over a new judgement, and opens the finding again where it was superseded.
    ///
    /// @param next OPEN, or CLUSTERED where stronger findings stand before it
    /// @return what changed materially; empty where the new version says the same about newer programmes
    List<FindingChange> judgeAgain(ProgramPair programs, Verdict verdict, FindingStatus next, Instant now) {
        List<FindingChange> changes = new ArrayList<>();
        if (status != next) {
            changes.add(FindingChange.status(status, next));
        }
        changes.addAll(FindingChange.between(verdict(), verdict));
        status = next;
        restOn(programs, verdict);
        nextVersion(now);
        return List.copyOf(changes);
    }

    /// Closes the finding: the last judgement stays to be read.
    ///
    /// @return the change of status; empty where it is superseded already
    List<FindingChange> supersede(Instant now) {
        return become(FindingStatus.SUPERSEDED, now);
    }

    /// Leaves the finding to its cluster: stronger ones stand before it.
    ///
    /// @return the change of status; empty where it is left to it already
    List<FindingChange> crowdOut(Instant now) {
        return become(FindingStatus.CLUSTERED, now);
    }

    private List<FindingChange> become(FindingStatus next, Instant now) {
        if (status == next) {
            return List.of();
        }
        FindingChange change = FindingChange.status(status, next);
        status = next;
        nextVersion(now);
        return List.of(change);
    }

    private void restOn(ProgramPair programs, Verdict verdict) {
        first = programs.first();
        second = programs.second();
        overlapClass = verdict.overlapClass();
        inputSimilarity = verdict.inputSimilarity();
        outputSimilarity = verdict.outputSimilarity();
        confidence = verdict.confidence();
        evidence = verdict.evidence();
        rupiahAtStake = verdict.rupiahAtStake();
        detectorVersion = verdict.detectorVersion();
        detectorConfiguration = verdict.detectorConfiguration();
    }

    private void nextVersion(Instant now) {
        version++;
        // Instances' clocks may differ a little; a record's own times still go forward.
        changedAt = now.isAfter(changedAt) ? now : changedAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RegionYear regionYear() {
        return new RegionYear(region, fiscalYear);
    }

    /// The agencies of both programmes.
    List<OpdKey> opds() {
        return List.of(new OpdKey(region, first.opd()), new OpdKey(region, second.opd()));
    }

    FindingStatus status() {
        return status;
    }

    JudgedProgram first() {
        return first;
    }

    JudgedProgram second() {
        return second;
    }

    Verdict verdict() {
        return new Verdict(
                overlapClass,
                inputSimilarity,
                outputSimilarity,
                confidence,
                evidence,
                rupiahAtStake,
                detectorVersion,
                detectorConfiguration);
    }

    Instant foundAt() {
        return foundAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
