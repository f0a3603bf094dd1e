package id.selaras.programs.statistics.targeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.programs.region.RegionLevel;
import java.math.BigDecimal;
import java.util.List;

/// Poor people and planned work side by side, place by place.
///
/// @param level of the places: kecamatan or kelurahan
/// @param gaps kelurahan that no programme names, neither itself nor through its kecamatan; programmes for the whole
///     city do not close a gap
record TargetingView(
        String region, String regionName, int fiscalYear, RegionLevel level, List<PlaceView> places, List<Gap> gaps) {

    /// A place.
    ///
    /// @param poorPeople from the latest figure that is kept of the place; left out where there is none
    /// @param poorPeoplePeriod period of that figure
    /// @param programs programmes that name the place, one within it, or the kecamatan around it
    /// @param cityWidePrograms programmes for the whole city
    /// @param plannedBeneficiaries of both: persons, households or groups, as the programmes count them; each
    ///     programme's number spread evenly over the kelurahan it reaches, since plans do not divide it
    /// @param plannedRupiah spread alike; whole rupiah
    /// @param rupiahPerPoorPerson left out where the poor people are not known, or none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            String code,
            String name,
            BigDecimal poorPeople,
            String poorPeoplePeriod,
            int programs,
            int cityWidePrograms,
            long plannedBeneficiaries,
            long plannedRupiah,
            Long rupiahPerPoorPerson) {}

    /// A kelurahan without a programme of its own.
    ///
    /// @param kecamatan name of the kecamatan around it
    /// @param poorPeople left out where no figure is kept
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gap(String code, String name, String kecamatan, int cityWidePrograms, BigDecimal poorPeople) {}
}
