package id.selaras.programs.region;

import id.selaras.programs.code.NearestCodes;
import java.util.List;
import java.util.Locale;

/// Finds what place somebody probably meant.
public final class NearestPlaces {
    private NearestPlaces() {}

    /// The code without its lost zeros (`35.73.1`), the place of that BPS code (`3573040`) or of that name
    /// (`Blimbing`); where there is none, the codes that are spelt alike.
    ///
    /// @param wrong what was sent for a code
    /// @param places to choose from
    /// @return at most [NearestCodes#SHOWN] codes of `places`, the likeliest first
    public static List<String> of(String wrong, List<Region> places) {
        String repaired = RegionCode.repair(wrong).map(RegionCode::text).orElse("");
        String said = wrong.strip().toLowerCase(Locale.ROOT);
        List<String> meant = places.stream()
                .filter(place -> place.code().equals(repaired)
                        || place.bpsCodes().contains(said)
                        || place.name().toLowerCase(Locale.ROOT).equals(said))
                .map(Region::code)
                .limit(NearestCodes.SHOWN)
                .toList();
        return meant.isEmpty()
                ? NearestCodes.of(wrong, places.stream().map(Region::code).toList())
                : meant;
    }
}
