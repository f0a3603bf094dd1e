package id.selaras.overlap.rebuild;

import id.selaras.overlap.finding.YearFindings;
import id.selaras.overlap.intake.ProgramReplay;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/// Rebuilds a government's programmes and findings from the topic, while the service goes on serving and following it.
/// The topic is read by a reader of its own, from the beginning to where it ends at the start; each budget year is then
/// judged as a whole in one transaction. What is right already is not touched, and what people decided neither.
@ApplicationScoped
public class Rebuilder {
    private static final Logger LOG = Logger.getLogger(Rebuilder.class);

    private final RebuildStore store;
    private final ProgramReplay replay;
    private final PeerGroups peerGroups;
    private final YearFindings findings;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final ManagedExecutor executor;
    private volatile boolean stopping;

    Rebuilder(
            RebuildStore store,
            ProgramReplay replay,
            PeerGroups peerGroups,
            YearFindings findings,
            AuditLog audit,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            ManagedExecutor executor) {
        this.store = store;
        this.replay = replay;
        this.peerGroups = peerGroups;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.executor = executor;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /// Begins with the present transaction's commit; the work goes on in the background.
    ///
    /// @return the id under which its progress is read
    /// @throws ProblemException 409 where one is running for this region
    @Transactional(TxType.MANDATORY)
    public UUID beginWithCommit(String region, Caller caller) {
        Rebuild rebuild = begin(region, caller);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The work needs what is committed.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    executor.execute(() -> run(rebuild));
                }
            }
        });
        return rebuild.id();
    }

    /// @throws ProblemException 409 where one is running for this region
    @Transactional
    Rebuild begin(String region, Caller caller) {
        Rebuild rebuild = Rebuild.begin(Identifiers.next(), region, clock.instant());
        if (!store.begin(rebuild, caller.subject())) {
            throw ProblemException.of(ProblemType.CONFLICT, "rebuild.running", region);
        }
        audit.record(AuditEntry.of("findings.rebuild", "rebuild", rebuild.id().toString(), region));
        return rebuild;
    }

    /// Does the work; returns when it is done or has failed, and says so in the store.
    void run(Rebuild begun) {
        Progress progress = new Progress(begun);
        try {
            TreeSet<RegionYear> regionYears = new TreeSet<>(Comparator.comparing(RegionYear::toString));
            replay.read(begun.region(), portion -> {
                regionYears.addAll(portion.regionYears());
                progress.now(progress.rebuild.read(portion.read(), portion.poisoned(), portion.mended()));
                return !stopping;
            });
            // Programmes may have outlived their events on the topic.
            regionYears.addAll(store.regionYears(begun.region()));
            for (RegionYear regionYear : regionYears) {
                int changed = QuarkusTransaction.requiringNew()
                        .timeout(600)
                        .call(() -> findings.judge(regionYear, peerGroups.open(regionYear)));
                progress.now(progress.rebuild.judged(changed));
            }
            progress.now(progress.rebuild.ended(stopping ? Rebuild.State.FAILED : Rebuild.State.DONE, clock.instant()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Rebuilding %s of region %s failed", begun.id(), begun.region());
            progress.now(progress.rebuild.ended(Rebuild.State.FAILED, clock.instant()));
        }
    }

    private final class Progress {
        private Rebuild rebuild;

        Progress(Rebuild rebuild) {
            this.rebuild = rebuild;
        }

        void now(Rebuild next) {
            rebuild = next;
            store.update(next, clock.instant());
        }
    }
}
