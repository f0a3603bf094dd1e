package id.selaras.programs.importing;

import id.selaras.programs.opd.OpdReference;
import id.selaras.programs.opd.OpdRegistry;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;

/// Whose programmes an import may hold: an editor's own OPD's, or for the secretariat those of any OPD of its region.
@ApplicationScoped
class ImportScope {
    private final OpdRegistry opds;

    ImportScope(OpdRegistry opds) {
        this.opds = opds;
    }

    /// @param opdCode null for any OPD of the region
    record Scope(String region, String opdCode) {}

    /// @param region as asked for; null for the caller's own
    /// @param opd as asked for; null for what the caller may write
    /// @throws ProblemException 403 where the caller may not write those programmes; 422 where there is no such OPD
    Scope of(Caller caller, String region, String opd) {
        if (!caller.has(Role.SECRETARIAT)) {
            OpdReference own = opds.actingFor(caller);
            if (opd != null && !opd.equals(own.code()) || region != null && !region.equals(own.region())) {
                throw ProblemException.of(ProblemType.FORBIDDEN, "import.own-opd", own.name());
            }
            return new Scope(own.region(), own.code());
        }
        String city = region == null ? caller.soleRegion() : region;
        if (RegionCode.parse(city)
                .filter(code -> code.level() == RegionLevel.CITY)
                .isEmpty()) {
            new Violations().addParameter("region", "import.city", city).throwIfAny();
        }
        caller.requireRegion(city);
        if (opd != null && !opds.activeIn(city).containsKey(opd)) {
            new Violations().addParameter("opd", "import.opd-unknown", opd).throwIfAny();
        }
        return new Scope(city, opd);
    }
}
