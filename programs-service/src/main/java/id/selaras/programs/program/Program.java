package id.selaras.programs.program;

import id.selaras.programs.program.ProgramView.Withdrawal;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A programme as it stands. All it says is in [#view]; the columns beside it are drawn from that, to search by.
@Entity
@Table(name = "program")
// The search columns are written here and read by SQL alone.
@SuppressWarnings("UnusedVariable")
class Program {
    @Id
    private UUID id;

    // Not 0: versions count from 1, and the persistence provider takes this value for "not stored yet".
    @Version
    private long version = 1;

    @Convert(converter = ProgramDocument.class)
    @Column(name = "document")
    private ProgramView view;

    @Enumerated(EnumType.STRING)
    private ProgramStatus status;

    private String region;

    private String opdCode;

    private int fiscalYear;

    private String nomenclatureCode;

    private boolean supportProgram;

    private String title;
    private String description;

    private LocalDate periodStart;

    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    private Cluster cluster;

    @Enumerated(EnumType.STRING)
    private WorkingGroup workingGroup;

    private String[] locations;

    private long budgetRupiah;

    private Instant createdAt;

    private Instant registeredAt;

    private Instant changedAt;

    private String changedBy;

    /// For the persistence provider.
    protected Program() {}

    private Program(Plan plan, ProgramStatus status, Instant registeredAt, Change change) {
        id = Identifiers.next();
        createdAt = change.at();
        become(plan.view(id, version, status, registeredAt, change.at()), change);
    }

    static Program draft(Plan plan, Change change) {
        return new Program(plan, ProgramStatus.DRAFT, null, change);
    }

    static Program registered(Plan plan, Change change) {
        return new Program(plan, ProgramStatus.REGISTERED, change.at(), change);
    }

    /// Makes a draft a registered programme.
    ///
    /// @throws ProblemException 409 where it is no draft
    void register(Plan plan, Change change) {
        if (status != ProgramStatus.DRAFT) {
            throw ProblemException.of(ProblemType.CONFLICT, "program.registered-already");
        }
        become(plan.view(id, version + 1, ProgramStatus.REGISTERED, change.at(), change.at()), change);
    }

    /// Replaces what the programme says; a draft stays a draft.
    ///
    /// @throws ProblemException 409 where it is withdrawn; 422 where a registered programme would move to another
    ///     fiscal year: that is another programme
    void amend(Plan plan, Change change) {
        if (status == ProgramStatus.WITHDRAWN) {
            throw ProblemException.of(ProblemType.CONFLICT, "program.withdrawn-already");
        }
        if (status == ProgramStatus.REGISTERED && plan.draft().fiscalYear() != fiscalYear) {
            new Violations()
                    .add("/fiscalYear", "program.fiscal-year-fixed", Integer.toString(fiscalYear))
                    .throwIfAny();
        }
        become(plan.view(id, version + 1, status, registeredAt, change.at()), change);
    }

    /// Gives the programme up for good.
    ///
    /// @throws ProblemException 409 where it is a draft, which is deleted instead, or withdrawn already
    void withdraw(String reason, Change change) {
        if (status != ProgramStatus.REGISTERED) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    status == ProgramStatus.DRAFT ? "program.draft-not-withdrawn" : "program.withdrawn-already");
        }
        become(view.withdrawn(version + 1, new Withdrawal(reason, change.at())), change);
    }

    /// @throws ProblemException 409 where it is no draft: what was registered can only be withdrawn
    void requireDiscardable() {
        if (status != ProgramStatus.DRAFT) {
            throw ProblemException.of(ProblemType.CONFLICT, "program.not-deleted");
        }
    }

    private void become(ProgramView next, Change change) {
        view = next;
        status = next.status();
        region = next.region();
        opdCode = next.opd().code();
        fiscalYear = next.fiscalYear();
        nomenclatureCode =
                next.nomenclature() == null ? null : next.nomenclature().code();
        supportProgram = next.supportProgram();
        title = next.title();
        description = next.description();
        periodStart = next.start();
        periodEnd = next.end();
        cluster = next.cluster();
        workingGroup = next.workingGroup();
        locations = next.locations().stream().map(Location::code).toArray(String[]::new);
        budgetRupiah = next.budgetRupiah();
        registeredAt = next.registeredAt();
        changedAt = next.changedAt();
        changedBy = change.by();
    }

    ProgramView view() {
        return view;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ProgramStatus status() {
        return status;
    }
}
