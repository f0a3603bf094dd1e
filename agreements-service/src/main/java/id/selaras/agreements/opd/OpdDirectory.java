package id.selaras.agreements.opd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// This service's copy of the OPD registry.
@ApplicationScoped
public class OpdDirectory implements PanacheRepositoryBase<Opd, String> {

    void follow(OpdPublished published) {
        Opd opd = findById(published.code());
        if (opd == null) {
            opd = new Opd(published.code());
            opd.follow(published);
            persist(opd);
        } else {
            opd.follow(published);
        }
    }

    void remove(String code) {
        findByIdOptional(code).ifPresent(Opd::remove);
    }
}
