package id.selaras.programs.opd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class Opds implements PanacheRepositoryBase<Opd, OpdKey> {

    Optional<Opd> findForChange(OpdKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /// The agencies of all cities that bear this code.
    List<Opd> withCode(String code) {
        return list("code", code);
    }

    /// At most `count` agencies behind `after`, by region and code.
    ///
    /// @param regions the caller's regions: cities, or provinces that stand for their cities
    List<OpdView> search(
            Set<String> regions, Optional<Boolean> active, Optional<String> text, OpdKey after, int count) {
        List<String> conditions = new ArrayList<>(List.of(
                "(region in :regions or substring(region, 1, 2) in :regions)",
                "(region > :region or region = :region and code > :code)"));
        Parameters parameters = Parameters.with("regions", regions)
                .and("region", after.region())
                .and("code", after.code());
        active.ifPresent(value -> {
            conditions.add("active = :active");
            parameters.and("active", value);
        });
        text.ifPresent(value -> {
            conditions.add("locate(:text, lower(name || ' ' || shortName)) > 0");
            parameters.and("text", value.toLowerCase(Locale.ROOT));
        });
        return find(String.join(" and ", conditions) + " order by region, code", parameters)
                .range(0, count - 1)
                .stream()
                .map(Opd::view)
                .toList();
    }
}
