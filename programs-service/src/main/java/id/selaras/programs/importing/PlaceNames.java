package id.selaras.programs.importing;

import id.selaras.programs.region.NearestPlaces;
import id.selaras.programs.region.PlaceName;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads places as lists write them: codes of Kemendagri with or without their zeros, codes of BPS, and names:
/// `Kec. Blimbing; Kel. Arjosari`, `Kota Malang, Kec. Klojen, Semua Kelurahan`.
final class PlaceNames {
    private static final Pattern PIECES = Pattern.compile("[;|\\n]+");
    private static final Pattern CODE = Pattern.compile("[0-9][0-9.]*");
    private static final Pattern ALL = Pattern.compile("(?i)^(semua|seluruh|se)[ -]?(kota|kabupaten|kab|kecamatan|kec|"
            + "kelurahan|kel|desa|kelurahan/desa)?\\b.*$");

    private final Region whole;
    private final List<Region> regions;
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, Region> byCode = new HashMap<>();

    /// @param regions the OPD's city or regency and every place inside it, itself first
    PlaceNames(List<Region> regions) {
        this.regions = List.copyOf(regions);
        whole = regions.getFirst();
        for (Region region : regions) {
            byName.computeIfAbsent(PlaceName.of(region.name()).key(), _ -> new ArrayList<>())
                    .add(region);
            byCode.put(region.code(), region);
            region.bpsCodes().forEach(code -> byCode.putIfAbsent(code, region));
        }
    }

    /// What a text was found to mean.
    ///
    /// @param codes of the places, each once
    /// @param unknown pieces that are no place of the region, with what may have been meant
    /// @param repaired whether a code was given other than as it stands in the region's list
    record Found(List<String> codes, Map<String, List<String>> unknown, boolean repaired) {}

    Found read(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Map<String, List<String>> unknown = new HashMap<>();
        boolean repaired = false;
        for (String piece : PIECES.split(text)) {
            String place = piece.strip();
            if (place.isEmpty()) {
                continue;
            }
            Optional<Region> one = find(place, whole);
            if (one.isPresent()) {
                codes.add(one.get().code());
                repaired |=
                        CODE.matcher(place).matches() && !place.equals(one.get().code());
            } else {
                chain(place, codes, unknown);
            }
        }
        return new Found(List.copyOf(codes), unknown, repaired);
    }

    /// Places parted by commas: each lies in the one before it, or stands beside it.
    private void chain(String text, Set<String> codes, Map<String, List<String>> unknown) {
        Region within = null;
        for (String part : text.split(",")) {
            String name = part.strip();
            if (name.isEmpty() || within != null && ALL.matcher(name).matches()) {
                continue;
            }
            Optional<Region> inside = within == null ? Optional.empty() : findBelow(name, within);
            Optional<Region> found = inside.isPresent() ? inside : find(name, whole);
            if (found.isEmpty()) {
                unknown.put(name, suggestions(name));
                continue;
            }
            if (within != null && inside.isEmpty()) {
                codes.add(within.code());
            }
            within = found.get();
        }
        if (within != null) {
            codes.add(within.code());
        }
    }

    private Optional<Region> findBelow(String name, Region outer) {
        return find(name, outer).filter(found -> !found.equals(outer));
    }

    private Optional<Region> find(String text, Region outer) {
        if (CODE.matcher(text).matches()) {
            Region exact = byCode.get(text);
            return Optional.ofNullable(exact).or(() -> RegionCode.repair(text).map(code -> byCode.get(code.text())));
        }
        if (ALL.matcher(text).matches()) {
            return Optional.of(outer);
        }
        List<Region> named = named(text).stream()
                .filter(region -> new RegionCode(region.code()).isWithin(new RegionCode(outer.code())))
                .filter(region -> outer.equals(whole) || !region.equals(outer))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private List<Region> named(String text) {
        PlaceName name = PlaceName.of(text);
        return byName.getOrDefault(name.key(), List.of()).stream()
                .filter(region -> name.allows(region.level()))
                .toList();
    }

    /// The likeliest places, by a name that would be read as this very place, or else by code.
    private List<String> suggestions(String name) {
        return NearestPlaces.of(name, regions).stream().map(this::spelling).toList();
    }

    private String spelling(Region region) {
        String name =
                switch (region.level()) {
                    case KECAMATAN -> "Kec. " + region.name();
                    case KELURAHAN -> "Kel. " + region.name();
                    case CITY, PROVINCE -> region.name();
                };
        return named(name).size() == 1 ? name : region.code();
    }
}
