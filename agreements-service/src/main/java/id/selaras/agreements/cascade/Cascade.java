package id.selaras.agreements.cascade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// Carries the head's agreement down to divisions, teams and staff.
@ApplicationScoped
class Cascade {
    /// Days are counted as in Jakarta.
    private static final ZoneId INDONESIA = ZoneId.of("Asia/Jakarta");

    private final LowerRepository lower;
    private final AboveReading aboveReading;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    Cascade(LowerRepository lower, AboveReading aboveReading, ObjectMapper json, AuditLog audit, Clock clock) {
        this.lower = lower;
        this.aboveReading = aboveReading;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 404 for an unknown agreement or parent; 403 for another OPD's; 409 while the head's
    ///     agreement is not in force; 422 for unfit content
    @Transactional
    LowerView write(UUID agreement, LowerDraft draft, Caller caller) {
        Above above = aboveReading.require(agreement);
        requireOwn(caller, above.region(), above.opdCode());
        if (above.indicators().isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "cascade.not-in-force");
        }
        check(draft, above, null).throwIfAny();
        LowerAgreement written = new LowerAgreement(above);
        written.write(draft, text(draft), now());
        lower.persistAndFlush(written);
        record("write", written);
        return view(written, above);
    }

    /// @throws ProblemException as [#write], and 412, 428; 409 once it is confirmed
    @Transactional
    LowerView change(UUID id, LowerDraft draft, Caller caller, LongConsumer requireRead) {
        LowerAgreement written = requireOwn(id, caller);
        requireRead.accept(written.edit());
        Above above = aboveReading.require(written.agreementId());
        check(draft, above, id).throwIfAny();
        written.write(draft, text(draft), now());
        lower.flush();
        record("write", written);
        return view(written, above);
    }

    /// The head of the OPD confirms that both have signed on paper.
    ///
    /// @throws ProblemException 404; 403 for another OPD's; 412, 428; 409 once it is confirmed; 422 for a day
    ///     to come
    @Transactional
    LowerView confirm(UUID id, LocalDate signedOn, Caller caller, LongConsumer requireRead) {
        LowerAgreement written = requireOwn(id, caller);
        requireRead.accept(written.edit());
        if (signedOn.isAfter(LocalDate.ofInstant(clock.instant(), INDONESIA))) {
            new Violations().add("/signedOn", "cascade.day-to-come").throwIfAny();
        }
        written.confirm(signedOn, now());
        lower.flush();
        record("confirm", written);
        return view(written, aboveReading.require(written.agreementId()));
    }

    /// @throws ProblemException 404; 403 for another OPD's; 412, 428; 409 once it is confirmed, or while others hang on
    ///     it
    @Transactional
    void discard(UUID id, Caller caller, LongConsumer requireRead) {
        LowerAgreement written = requireOwn(id, caller);
        requireRead.accept(written.edit());
        written.requireOpen();
        if (lower.hasChildren(id)) {
            throw ProblemException.of(ProblemType.CONFLICT, "cascade.has-children");
        }
        lower.delete(written);
        record("discard", written);
    }

    /// @throws ProblemException 404; 403 where the caller may not see it
    @Transactional
    LowerView read(UUID id, Caller caller) {
        LowerAgreement written = lower.require(id);
        requireVisible(caller, written.region(), written.opdCode());
        return view(written, aboveReading.require(written.agreementId()));
    }

    /// What hangs below the head's agreement, in the order of writing.
    ///
    /// @throws ProblemException 404; 403 where the caller may not see it; 400 where the cursor is none of this
    ///     list's
    @Transactional
    Page<LowerView> below(UUID agreement, Caller caller, String after, int limit) {
        Above above = aboveReading.require(agreement);
        requireVisible(caller, above.region(), above.opdCode());
        return Page.of(
                lower.below(agreement, place(after), limit),
                limit,
                written -> view(written, above),
                written -> Cursor.encode(written.id()));
    }

    private Violations check(LowerDraft draft, Above above, UUID self) {
        if (draft.parent() == null) {
            return LowerRules.check(draft, above.fiscalYear(), above.indicators(), null);
        }
        LowerAgreement parent = lower.require(draft.parent());
        if (!parent.agreementId().equals(above.agreement()) || parent.id().equals(self)) {
            return new Violations().add("/parent", "cascade.parent-elsewhere");
        }
        Set<String> served =
                content(parent).indicators().stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
        return LowerRules.check(draft, above.fiscalYear(), served, parent.level());
    }

    private LowerAgreement requireOwn(UUID id, Caller caller) {
        LowerAgreement written = lower.requireLocked(id);
        requireOwn(caller, written.region(), written.opdCode());
        return written;
    }

    private static void requireOwn(Caller caller, String region, String opdCode) {
        caller.requireRegion(region);
        if (!caller.requireOpd().equals(opdCode)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
    }

    private static void requireVisible(Caller caller, String region, String opdCode) {
        caller.requireRegion(region);
        boolean oversees = caller.has(Role.SECRETARIAT) || caller.has(Role.MAYOR) || caller.has(Role.INSPECTORATE);
        if (!oversees && caller.opd().filter(opdCode::equals).isEmpty()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
    }

    private void record(String verb, LowerAgreement written) {
        audit.record(AuditEntry.of(
                        "lower-agreement." + verb,
                        "lower-agreement",
                        written.id().toString(),
                        written.region())
                .with("agreement", written.agreementId().toString()));
    }

    private LowerView view(LowerAgreement written, Above above) {
        LowerDraft content = content(written);
        return new LowerView(
                written.id(),
                written.agreementId(),
                written.parentId(),
                written.level(),
                written.serves(),
                written.parentId() == null ? above.indicators().contains(written.serves()) : null,
                content.unit(),
                content.holder(),
                content.superior(),
                content.objective(),
                content.indicators(),
                written.signedOn(),
                written.changedAt(),
                written.edit());
    }

    private String text(LowerDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft could not be written as JSON", impossible);
        }
    }

    private LowerDraft content(LowerAgreement written) {
        try {
            return json.readValue(written.content(), LowerDraft.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored content is unreadable", unreadable);
        }
    }

    private static UUID place(String after) {
        return Cursor.read(after, 1).map(place -> place.uuid(0)).orElse(new UUID(0, 0));
    }

    /// PostgreSQL keeps microseconds; what is answered now must equal what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
