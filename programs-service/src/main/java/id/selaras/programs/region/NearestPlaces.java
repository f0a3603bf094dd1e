package id.selaras.programs.region;

import id.selaras.programs.code.NearestCodes;
import java.util.Comparator;
import java.util.List;

/// Finds what place somebody probably meant.
public final class NearestPlaces {
    private NearestPlaces() {}

    /// For a code, the one without its lost zeros (`35.73.1`), the place of that BPS code (`3573040`), or those spelt
    /// alike; for a name, the places of that name (`Blimbing`), or those whose names are spelt alike, of the
    /// level that a word before it tells (`Kec. Blimbingan`) before others.
    ///
    /// @param wrong what was sent for a place
    /// @param places to choose from
    /// @return at most [NearestCodes#SHOWN] of `places`, the likeliest first
    public static List<Region> of(String wrong, List<Region> places) {
        return wrong.chars().anyMatch(Character::isLetter)
                ? ofName(PlaceName.of(wrong), places)
                : ofCode(wrong.strip(), places);
    }

    private static List<Region> ofCode(String wrong, List<Region> places) {
        String repaired = RegionCode.repair(wrong).map(RegionCode::text).orElse("");
        List<Region> meant = places.stream()
                .filter(place ->
                        place.code().equals(repaired) || place.bpsCodes().contains(wrong))
                .limit(NearestCodes.SHOWN)
                .toList();
        if (!meant.isEmpty()) {
            return meant;
        }
        List<String> nearest =
                NearestCodes.of(wrong, places.stream().map(Region::code).toList());
        return places.stream()
                .filter(place -> nearest.contains(place.code()))
                .sorted(Comparator.comparingInt(place -> nearest.indexOf(place.code())))
                .toList();
    }

    private static List<Region> ofName(PlaceName wrong, List<Region> places) {
        List<Candidate> candidates = places.stream()
                .map(place -> new Candidate(
                        place,
                        NearestCodes.editDistance(
                                wrong.key(), PlaceName.of(place.name()).key()),
                        wrong.allows(place.level())))
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(Candidate::ofTheLevel, Comparator.reverseOrder())
                        .thenComparing(candidate -> candidate.place().code()))
                .limit(NearestCodes.SHOWN)
                .toList();
        boolean named = !candidates.isEmpty() && candidates.getFirst().distance() == 0;
        return candidates.stream()
                .filter(candidate -> !named || candidate.distance() == 0)
                .map(Candidate::place)
                .toList();
    }

    private record Candidate(Region place, int distance, boolean ofTheLevel) {}
}
