package id.selaras.servicekit.identity;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The [Caller] of the present request, as its verified token tells.
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @throws ProblemException 401 where the request carries no verified token
    public Caller get() {
        return find().orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED));
    }

    /// The caller, where there is one.
    public Optional<Caller> find() {
        return Optional.ofNullable(identity.<Caller>getAttribute(RememberedTokens.CALLER));
    }
}
