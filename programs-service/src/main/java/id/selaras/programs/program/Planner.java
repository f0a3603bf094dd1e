package id.selaras.programs.program;

import id.selaras.programs.opd.OpdReference;
import id.selaras.programs.program.ProgramView.SubActivityReference;
import id.selaras.programs.region.NearestPlaces;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks drafts against the rules and looks their codes up, the same for one that is posted and for fifty thousand
/// that are imported.
record Planner(Codes codes) {

    /// @param complete whether the draft must be fit to be registered
    /// @param faults takes every fault found; the plan is of use only where none was added
    Plan plan(ProgramDraft draft, OpdReference opd, boolean complete, List<Fault> faults) {
        faults.addAll(ProgramRules.consistency(draft));
        if (complete) {
            faults.addAll(ProgramRules.completeness(draft));
        }
        SubActivityReference subActivity =
                draft.nomenclatureCode() == null ? null : subActivity(draft.nomenclatureCode(), faults);
        return new Plan(opd, draft, subActivity, locations(draft.locations(), new RegionCode(opd.region()), faults));
    }

    private SubActivityReference subActivity(String code, List<Fault> faults) {
        return codes.subActivity(code).orElseGet(() -> {
            faults.add(Fault.suggesting(
                    "/nomenclatureCode", codes.nearestSubActivities(code), "nomenclature.unknown", code));
            return null;
        });
    }

    private List<Location> locations(List<String> sent, RegionCode region, List<Fault> faults) {
        Map<String, Region> known = sent.isEmpty() ? Map.of() : codes.places(sent);
        List<Location> locations = new ArrayList<>();
        List<Region> choices = List.of();
        for (int i = 0; i < sent.size(); i++) {
            String code = sent.get(i);
            Region place = known.get(code);
            if (place != null && new RegionCode(code).isWithin(region)) {
                locations.add(Location.of(place));
            } else {
                choices = choices.isEmpty() ? codes.placesWithin(region) : choices;
                faults.add(Fault.suggesting(
                        "/locations/" + i,
                        NearestPlaces.of(code, choices).stream()
                                .map(Region::code)
                                .toList(),
                        place == null ? "region.unknown" : "program.location-outside",
                        code,
                        region.text()));
            }
        }
        return List.copyOf(locations);
    }
}
