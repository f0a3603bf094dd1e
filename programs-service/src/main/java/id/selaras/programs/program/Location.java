package id.selaras.programs.program;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionLevel;

/// Where a programme works, with the place's name at the time of writing.
record Location(String code, String name, RegionLevel kind) {
    static Location of(Region region) {
        return new Location(region.code(), region.name(), region.level());
    }
}
