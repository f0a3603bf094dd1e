package id.selaras.programs.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The regions of Indonesia, looked up and searched.
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<StoredRegion, String> {

    public Optional<Region> find(RegionCode code) {
        return findByIdOptional(code.text()).map(StoredRegion::toRegion);
    }

    /// Those of `codes` that exist, by code; one query whatever their number.
    public Map<String, Region> findAll(Collection<String> codes) {
        return find("code in ?1", codes).stream()
                .map(StoredRegion::toRegion)
                .collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
    }

    /// `around` and every region inside it, in the order of their codes.
    public List<Region> within(RegionCode around) {
        return find(
                        "code = :around or code >= :from and code < :to order by code",
                        Parameters.with("around", around.text())
                                .and("from", below(around))
                                .and("to", behind(around)))
                .stream()
                .map(StoredRegion::toRegion)
                .toList();
    }

    /// At most `count` regions behind `after` in the order of their codes.
    List<Region> search(RegionFilter filter, String after, int count) {
        List<String> conditions = new ArrayList<>(List.of("code > :after"));
        Parameters parameters = Parameters.with("after", after);
        filter.within().ifPresent(within -> {
            conditions.add("(code = :within or code >= :from and code < :to)");
            parameters.and("within", within.text()).and("from", below(within)).and("to", behind(within));
        });
        filter.level().ifPresent(level -> {
            conditions.add("level = :level");
            parameters.and("level", level);
        });
        filter.text().ifPresent(text -> {
            conditions.add("locate(:text, lower(name)) > 0");
            parameters.and("text", text.toLowerCase(Locale.ROOT));
        });
        filter.bpsCode().ifPresent(bpsCode -> {
            conditions.add("array_contains(bpsCodes, :bpsCode)");
            parameters.and("bpsCode", bpsCode);
        });
        return find(String.join(" and ", conditions) + " order by code", parameters).range(0, count - 1).stream()
                .map(StoredRegion::toRegion)
                .toList();
    }

    /// Codes of the regions inside begin with the outer code and a dot; a range of them uses the key's index.
    private static String below(RegionCode outer) {
        return outer.text() + ".";
    }

    /// The slash follows the dot in ASCII.
    private static String behind(RegionCode outer) {
        return outer.text() + "/";
    }
}
