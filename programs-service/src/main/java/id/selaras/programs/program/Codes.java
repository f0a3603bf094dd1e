package id.selaras.programs.program;

import id.selaras.programs.program.ProgramView.SubActivityReference;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the codes of a draft are looked up.
interface Codes {

    /// The sub-activity, its code as the OPD's budget writes it, also where one row describes it for all fields.
    Optional<SubActivityReference> subActivity(String code);

    /// Codes that may have been meant.
    List<String> nearestSubActivities(String wrong);

    /// Those of `codes` that exist, by code.
    Map<String, Region> places(Collection<String> codes);

    /// The region and every place inside it.
    List<Region> placesWithin(RegionCode region);
}
