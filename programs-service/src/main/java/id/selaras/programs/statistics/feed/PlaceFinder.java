package id.selaras.programs.statistics.feed;

import id.selaras.programs.code.NearestCodes;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the regions that the office's tables speak of. Its codes differ from Kemendagri's and change over time, and
/// some tables only number their rows, so code and name are both looked at; where they contradict each other, no region
/// is taken. Pure.
final class PlaceFinder {
    /// Names and spellings that older tables have, and the present ones; by [#key].
    private static final Map<String, String> EARLIER = Map.of(
            // PP 58/2014; the city of that name keeps it.
            "pontianak", "mempawah",
            // PP 61/2017
            "mamujuutara", "pasangkayu",
            // PP 2/2019
            "malukutenggarabarat", "keptanimbar",
            // PP 14/2020
            "tobasamosir", "toba",
            "mahakamhulu", "mahakamulu",
            "siautagulandangbiaro", "kepsiautagulandangbiaro");

    private final Map<String, List<Region>> byCode = new HashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();

    /// @param regions in which to look
    PlaceFinder(Collection<Region> regions) {
        for (Region region : regions) {
            region.bpsCodes().forEach(code -> byCode.computeIfAbsent(code, _ -> new ArrayList<>())
                    .add(region));
            byName.computeIfAbsent(key(region.name()), _ -> new ArrayList<>()).add(region);
        }
    }

    /// @param bpsCode as the office writes it; provinces also with two zeros behind them (`3500`)
    /// @param label the office's name, in any case
    Optional<Region> find(String bpsCode, String label) {
        Optional<Region> coded = only(byCode.get(bpsCode))
                .or(() ->
                        bpsCode.matches("[1-9][0-9]00") ? only(byCode.get(bpsCode.substring(0, 2))) : Optional.empty());
        Optional<Region> named = named(label);
        boolean contradiction = coded.isPresent()
                && named.isPresent()
                && !coded.equals(named)
                && !key(coded.get().name()).equals(key(label));
        if (contradiction) {
            return Optional.empty();
        }
        return coded.or(() -> named);
    }

    /// The region of that name; empty where several bear it.
    Optional<Region> named(String label) {
        return only(bearing(label));
    }

    /// The city or regency of that name. The province tells those of one name apart; where it holds none, it may have
    /// been divided since, and a name that occurs once in the country is enough.
    Optional<Region> city(String label, String province) {
        List<Region> cities = bearing(label).stream()
                .filter(region -> region.level() == RegionLevel.CITY)
                .toList();
        Optional<String> around = bearing(province).stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .map(Region::code)
                .findFirst();
        return only(cities.stream()
                        .filter(city -> around.isPresent() && around.get().equals(city.parent()))
                        .toList())
                .or(() -> around.isPresent() ? only(cities) : Optional.empty());
    }

    /// Names that `label` may have been meant for, the likeliest first.
    List<String> nearest(String label) {
        return NearestCodes.of(key(label), byName.keySet()).stream()
                .map(name -> byName.get(name).getFirst().name())
                .toList();
    }

    private List<Region> bearing(String label) {
        String key = key(label);
        List<Region> present = byName.getOrDefault(key, List.of());
        return present.isEmpty() ? byName.getOrDefault(EARLIER.getOrDefault(key, key), List.of()) : present;
    }

    private static Optional<Region> only(List<Region> found) {
        return found == null || found.size() != 1 ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// What of a name is the same in all spellings: `KEP. RIAU` and `Kepulauan Riau`, `Malang` and `Kabupaten Malang`.
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(kabupaten|kab\\.?) (administrasi |adm\\. )?", "")
                .replaceFirst("^kota adm(\\.|inistrasi)? ", "kota ")
                .replace("daerah istimewa ", "di ")
                .replaceAll("daerah khusus (ibukota )?", "dki ")
                .replaceAll("\\bkepulauan\\b", "kep")
                .replaceAll("[^a-z0-9]", "");
    }
}
