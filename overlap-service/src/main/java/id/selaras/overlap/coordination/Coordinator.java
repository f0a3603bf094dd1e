package id.selaras.overlap.coordination;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import id.selaras.servicekit.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// Takes steps with findings, for people and where the programmes change under a decision.
@ApplicationScoped
public class Coordinator {
    /// A day that is due ends where the capital is.
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private static final String FEED = "coordinations";

    private final JudgedFindings findings;
    private final CoordinationStore store;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Webhooks webhooks;
    private final Clock clock;

    Coordinator(
            JudgedFindings findings,
            CoordinationStore store,
            Outbox outbox,
            AuditLog audit,
            Webhooks webhooks,
            Clock clock) {
        this.findings = findings;
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /// @param precondition is given the coordination's present version, and throws where the caller did not read it
    /// @throws ProblemException 403 where the caller's roles do not take such a step; 409 where it is not
    ///     possible in the present state; 422 where it says what cannot be
    @Transactional
    Coordination take(UUID findingId, Step step, Caller caller, LongConsumer precondition) {
        JudgedFinding finding = findings.require(findingId);
        Actor by = actor(step, caller);
        if (step instanceof Step.Answer && !finding.isOfAgency(caller.requireOpd())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "finding.other-opd");
        }
        Coordination before = present(List.of(finding)).get(findingId);
        precondition.accept(before.version());
        if (!step.what().isPossibleFrom(before.state())) {
            throw ProblemException.of(ProblemType.CONFLICT, "coordination.not-now", step.what(), before.state());
        }
        Violations violations = new Violations();
        new StepCheck(today(), violations, "").check(step, finding);
        violations.throwIfAny();
        Coordination after = before.after(step, by, finding, now());
        record(List.of(new CoordinationStore.Taken(finding, CoordinationStep.taken(before, after, step, by))));
        return after;
    }

    /// Takes the same step with many findings, or with none.
    ///
    /// @throws ProblemException 403 as above; 422 that points at every finding with which the step cannot be taken
    @Transactional
    List<Coordination> takeAll(BulkStep bulk, Caller caller) {
        Step step = bulk.step();
        Actor by = actor(step, caller);
        Map<UUID, JudgedFinding> known = findings.visible(
                bulk.findings().stream().map(BulkStep.Target::id).toList());
        Map<UUID, Coordination> present = present(known.values());
        Violations violations = new Violations();
        bulk.check(known, present, today(), violations);
        violations.throwIfAny();
        Instant now = now();
        List<CoordinationStore.Taken> taken = new ArrayList<>();
        for (BulkStep.Target target : bulk.findings()) {
            Coordination before = present.get(target.id());
            JudgedFinding finding = known.get(target.id());
            Coordination after = before.after(step, by, finding, now);
            taken.add(new CoordinationStore.Taken(finding, CoordinationStep.taken(before, after, step, by)));
        }
        record(taken);
        return taken.stream().map(each -> each.step().coordination()).toList();
    }

    /// Findings were judged again: decisions that rest on something materially different are taken back. What a replay
    /// of old versions brings up takes nothing back.
    @Transactional(TxType.MANDATORY)
    public void reconsider(Collection<JudgedFinding> judged) {
        Map<UUID, Coordination> known =
                store.of(judged.stream().map(JudgedFinding::id).toList());
        List<CoordinationStore.Taken> taken = new ArrayList<>();
        for (JudgedFinding finding : judged) {
            Coordination before = known.get(finding.id());
            if (before != null && before.decision() != null) {
                Basis decidedOn = before.decision().basis();
                List<MaterialChange> changes = finding.basis().isLaterThan(decidedOn)
                        ? decidedOn.materialChangesTo(finding.basis())
                        : List.of();
                if (!changes.isEmpty()) {
                    Coordination after = before.afterMaterialChange(now());
                    taken.add(new CoordinationStore.Taken(finding, CoordinationStep.reopened(before, after, changes)));
                }
            }
        }
        record(taken);
    }

    /// Where findings stand, by id; those with which nobody took a step are left out.
    public Map<UUID, Standing> standings(Collection<UUID> findingIds) {
        return store.standings(findingIds);
    }

    /// The coordination of a finding that the caller may see.
    @Transactional
    Coordination of(UUID findingId) {
        JudgedFinding finding = findings.require(findingId);
        return present(List.of(finding)).get(findingId);
    }

    private void record(List<CoordinationStore.Taken> taken) {
        store.write(taken);
        for (CoordinationStore.Taken each : taken) {
            CoordinationStep step = each.step();
            if (step.isDecision()) {
                outbox.append(OverlapDecided.of(step, each.finding()));
            }
            if (step.by() != Actor.SERVICE) {
                audit.record(audited(step));
            }
        }
        hint(taken);
    }

    private static AuditEntry audited(CoordinationStep step) {
        String action = "finding." + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return AuditEntry.of(
                        action,
                        "finding",
                        step.findingId().toString(),
                        step.coordination().region())
                .with("version", step.version())
                .with("from", step.from())
                .with("to", step.to());
    }

    /// Subscribers to a working group are told of the findings that it has been given.
    private void hint(List<CoordinationStore.Taken> taken) {
        Map<String, Set<String>> groupsByRegion = new TreeMap<>();
        for (CoordinationStore.Taken each : taken) {
            Coordination now = each.step().coordination();
            Set<String> groups = groupsByRegion.computeIfAbsent(now.region(), _ -> new TreeSet<>());
            if (now.workingGroup() != null) {
                groups.add(now.workingGroup().name());
            }
        }
        groupsByRegion.forEach((region, groups) -> webhooks.hint(FEED, region, groups));
    }

    private Map<UUID, Coordination> present(Collection<JudgedFinding> judged) {
        Map<UUID, Coordination> stored =
                store.of(judged.stream().map(JudgedFinding::id).toList());
        return judged.stream()
                .map(finding -> stored.getOrDefault(finding.id(), Coordination.untouched(finding)))
                .collect(Collectors.toMap(Coordination::findingId, Function.identity()));
    }

    private static Actor actor(Step step, Caller caller) {
        String role = step.what()
                .role(caller.roles())
                .orElseThrow(() -> ProblemException.of(ProblemType.FORBIDDEN, "coordination.role", step.what()));
        return new Actor(caller.subject(), caller.name(), role, caller.opd().orElse(null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CAPITAL);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
