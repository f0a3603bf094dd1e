package id.selaras.programs.program;

import id.selaras.programs.nomenclature.Nomenclature;
import id.selaras.programs.nomenclature.NomenclatureCode;
import id.selaras.programs.opd.OpdReference;
import id.selaras.programs.program.ProgramView.SubActivityReference;
import id.selaras.programs.region.NearestPlaces;
import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.Regions;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes plans of drafts: checks the rules and looks the codes up, all faults in one answer.
@ApplicationScoped
class Planning {
    private final Nomenclature nomenclature;
    private final Regions regions;

    Planning(Nomenclature nomenclature, Regions regions) {
        this.nomenclature = nomenclature;
        this.regions = regions;
    }

    /// A plan that may be incomplete.
    ///
    /// @throws ProblemException 422 with every fault
    Plan sketch(ProgramDraft draft, OpdReference opd) {
        return plan(draft, opd, List.of());
    }

    /// A plan fit to be registered.
    ///
    /// @throws ProblemException 422 with every fault
    Plan complete(ProgramDraft draft, OpdReference opd) {
        return plan(draft, opd, ProgramRules.completeness(draft));
    }

    private Plan plan(ProgramDraft draft, OpdReference opd, List<Fault> further) {
        Violations violations = new Violations();
        for (List<Fault> faults : List.of(ProgramRules.consistency(draft), further)) {
            faults.forEach(fault -> violations.add(
                    fault.pointer(), fault.messageKey(), fault.arguments().toArray()));
        }
        SubActivityReference subActivity =
                draft.nomenclatureCode() == null ? null : subActivity(draft.nomenclatureCode(), violations);
        List<Location> locations = locations(draft.locations(), new RegionCode(opd.region()), violations);
        violations.throwIfAny();
        return new Plan(opd, draft, subActivity, locations);
    }

    private SubActivityReference subActivity(String text, Violations violations) {
        Optional<NomenclatureCode> code = NomenclatureCode.parse(text);
        return code.flatMap(nomenclature::find)
                // The code stays as the OPD's budget writes it, also where one row describes it for all fields.
                .map(found -> new SubActivityReference(text, found.edition(), found.title()))
                .orElseGet(() -> {
                    violations.addWithSuggestions(
                            "/nomenclatureCode", nomenclature.nearest(text), "nomenclature.unknown", text);
                    return null;
                });
    }

    private List<Location> locations(List<String> codes, RegionCode region, Violations violations) {
        Map<String, Region> known = codes.isEmpty() ? Map.of() : regions.findAll(codes);
        List<Location> locations = new ArrayList<>();
        List<Region> choices = List.of();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Region place = known.get(code);
            if (place != null && new RegionCode(code).isWithin(region)) {
                locations.add(Location.of(place));
            } else {
                choices = choices.isEmpty() ? regions.within(region) : choices;
                violations.addWithSuggestions(
                        "/locations/" + i,
                        NearestPlaces.of(code, choices),
                        place == null ? "region.unknown" : "program.location-outside",
                        code,
                        region.text());
            }
        }
        return List.copyOf(locations);
    }
}
