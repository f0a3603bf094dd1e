package id.selaras.programs.statistics.feed;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.programs.region.Regions;
import id.selaras.programs.statistics.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/// The regions that a domain of the office's WebAPI speaks of.
@ApplicationScoped
class SourceScope {
    private final Regions regions;
    private final DataSource database;

    SourceScope(Regions regions, DataSource database) {
        this.regions = regions;
        this.database = database;
    }

    /// The region whose branch of the office the domain is; empty for the whole country and for unknown domains.
    Optional<RegionCode> region(String domain) {
        return Optional.ofNullable(regions(Set.of(domain)).get(domain));
    }

    /// As [#region], for all of them at once.
    Map<String, RegionCode> regions(Set<String> domains) {
        Map<String, RegionCode> found = new HashMap<>();
        new Question()
                .add("""
                        select d.domain, min(r.code)
                        from unnest(?::text[]) as d (domain)
                        join region r on r.bps_codes @> array[regexp_replace(d.domain, '00$', '')]::varchar[]
                        group by d.domain
                        """, domains)
                .list(database, row -> found.put(row.getString(1), new RegionCode(row.getString(2))));
        return found;
    }

    /// Where to look for the places of a domain's tables.
    ///
    /// @param level only regions of this level
    PlaceFinder places(String domain, Optional<RegionLevel> level) {
        List<Region> candidates = region(domain).map(regions::within).orElseGet(this::provincesAndCities);
        return new PlaceFinder(candidates.stream()
                .filter(region -> level.isEmpty() || region.level() == level.get())
                .toList());
    }

    PlaceFinder wholeCountry() {
        return new PlaceFinder(provincesAndCities());
    }

    private List<Region> provincesAndCities() {
        return new Question()
                .add(
                        "select code, name, level, parent, bps_codes from region where char_length(code) <= 5 order by code")
                .list(
                        database,
                        row -> new Region(
                                row.getString(1),
                                row.getString(2),
                                RegionLevel.valueOf(row.getString(3)),
                                row.getString(4),
                                List.of((String[]) row.getArray(5).getArray())));
    }
}
