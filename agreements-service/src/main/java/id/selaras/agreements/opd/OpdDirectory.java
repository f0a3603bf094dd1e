package id.selaras.agreements.opd;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// This service's copy of the OPD registry.
@ApplicationScoped
public class OpdDirectory implements PanacheRepositoryBase<Opd, OpdKey> {

    /// The agency of a code: the one within the caller's regions, or else one of another region, which
    /// [Caller#requireRegion] then refuses.
    ///
    /// @throws ProblemException 403 where the caller's regions hold several
    public Optional<Opd> find(String code, Caller caller) {
        List<Opd> found = list("key.code", code);
        List<Opd> own =
                found.stream().filter(opd -> caller.covers(opd.region())).toList();
        if (own.size() > 1) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "identity.not-one-region");
        }
        return own.isEmpty() ? found.stream().findFirst() : Optional.of(own.getFirst());
    }

    void follow(OpdPublished published) {
        OpdKey key = new OpdKey(published.region(), published.code());
        Opd opd = findById(key);
        if (opd == null) {
            opd = new Opd(key);
            opd.follow(published);
            persist(opd);
        } else {
            opd.follow(published);
        }
    }

    void remove(OpdKey key) {
        findByIdOptional(key).ifPresent(Opd::remove);
    }
}
