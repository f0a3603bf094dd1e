package id.selaras.programs.program;

import id.selaras.programs.nomenclature.Nomenclature;
import id.selaras.programs.nomenclature.NomenclatureCode;
import id.selaras.programs.program.ProgramView.SubActivityReference;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.Regions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks the database for each draft: right for one at a time.
record StoredCodes(Nomenclature nomenclature, Regions regions) implements Codes {

    @Override
    public Optional<SubActivityReference> subActivity(String code) {
        return NomenclatureCode.parse(code)
                .flatMap(nomenclature::find)
                .map(found -> new SubActivityReference(code, found.edition(), found.title()));
    }

    @Override
    public List<String> nearestSubActivities(String wrong) {
        return nomenclature.nearest(wrong);
    }

    @Override
    public Map<String, Region> places(Collection<String> codes) {
        return regions.findAll(codes);
    }

    @Override
    public List<Region> placesWithin(RegionCode region) {
        return regions.within(region);
    }
}
