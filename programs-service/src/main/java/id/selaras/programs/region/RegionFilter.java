package id.selaras.programs.region;

import java.util.Optional;

/// What a list of regions is narrowed to; each part may be left out.
///
/// @param within this region and all it holds
/// @param text part of the name, upper and lower case alike
/// @param bpsCode code of the statistics office
record RegionFilter(
        Optional<RegionCode> within, Optional<RegionLevel> level, Optional<String> text, Optional<String> bpsCode) {}
