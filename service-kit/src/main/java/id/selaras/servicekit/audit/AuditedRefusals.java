package id.selaras.servicekit.audit;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.problem.Refusal;
import id.selaras.servicekit.problem.RefusalLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/// Keeps every 403 in the audit trail: whoever tries doors leaves a trace. The request's own transaction is gone by
/// then, so the entry has one of its own, and the answer waits for it.
@Singleton
class AuditedRefusals implements RefusalLog {
    private static final Logger LOG = Logger.getLogger(AuditedRefusals.class);
    private static final int LONGEST_PATH = 500;

    private final AuditLog log;
    private final Origins origins;
    private final CurrentCaller caller;
    private final ExecutorService threads;

    AuditedRefusals(AuditLog log, Origins origins, CurrentCaller caller, @VirtualThreads ExecutorService threads) {
        this.log = log;
        this.origins = origins;
        this.caller = caller;
        this.threads = threads;
    }

    @Override
    public Uni<Void> refused(Refusal refusal) {
        Origin origin = origins.present();
        AuditEntry entry = entry(refusal, caller.find());
        return Uni.createFrom()
                .voidItem()
                .emitOn(threads)
                .invoke(() -> QuarkusTransaction.requiringNew().run(() -> log.insert(entry, origin)))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "A refusal could not be kept: %s", refusal.path()))
                .onFailure()
                .recoverWithNull();
    }

    /// The refused request tells of no record; it is put where the caller belongs.
    private static AuditEntry entry(Refusal refusal, Optional<Caller> caller) {
        String region = caller.flatMap(
                        person -> person.regions().stream().sorted().findFirst())
                .orElse(null);
        String path = refusal.path().length() <= LONGEST_PATH
                ? refusal.path()
                : refusal.path().substring(0, LONGEST_PATH);
        return new AuditEntry(
                "request.refuse",
                "request",
                path,
                region,
                Map.of("method", refusal.method(), "reason", refusal.reason()));
    }
}
