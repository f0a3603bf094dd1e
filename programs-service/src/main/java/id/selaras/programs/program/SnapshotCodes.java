package id.selaras.programs.program;

import id.selaras.programs.nomenclature.Nomenclature;
import id.selaras.programs.nomenclature.NomenclatureCode;
import id.selaras.programs.program.ProgramView.SubActivityReference;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.Regions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Codes read once for a whole list of drafts: the nomenclature (3,550 titles) and the places of one region.
final class SnapshotCodes implements Codes {
    /// Looking for what is spelt alike compares with every code there is; a file full of wrong codes must not cost
    /// minutes.
    private static final int MOST_SUGGESTED = 500;

    private final Nomenclature nomenclature;
    private final Regions regions;
    private final Map<String, Nomenclature.Title> titles;
    private final List<Region> within;
    private final Map<String, Region> places;
    private final Map<String, List<String>> suggested = new HashMap<>();
    private final Map<String, Boolean> fields = new HashMap<>();

    SnapshotCodes(Nomenclature nomenclature, Regions regions, String region) {
        this.nomenclature = nomenclature;
        this.regions = regions;
        titles = nomenclature.titles();
        within = regions.within(new RegionCode(region));
        places = within.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
    }

    @Override
    public Optional<SubActivityReference> subActivity(String code) {
        return NomenclatureCode.parse(code)
                .filter(parsed -> !parsed.isSupport() || isFieldKnown(parsed))
                .map(parsed -> titles.get(parsed.described().text()))
                .map(title -> new SubActivityReference(code, title.edition(), title.title()));
    }

    /// The support programme stands once in the nomenclature for all fields; the field of the code must exist.
    private boolean isFieldKnown(NomenclatureCode code) {
        return fields.computeIfAbsent(code.field(), _ -> nomenclature.hasField(code));
    }

    @Override
    public List<String> nearestSubActivities(String wrong) {
        List<String> known = suggested.get(wrong);
        if (known == null && suggested.size() < MOST_SUGGESTED) {
            known = nomenclature.nearest(wrong);
            suggested.put(wrong, known);
        }
        return known == null ? List.of() : known;
    }

    @Override
    public Map<String, Region> places(Collection<String> codes) {
        if (places.keySet().containsAll(codes)) {
            return places;
        }
        // Real places elsewhere are told from codes that do not exist.
        return regions.findAll(codes);
    }

    @Override
    public List<Region> placesWithin(RegionCode region) {
        return within;
    }
}
