package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Whose year somebody looks at.
record PublicQuery(
        @QueryParam("region") @Parameter(description = "Code of the city or regency, such as 35.73", required = true)
        String region,

        @QueryParam("fiscalYear") @Parameter(required = true)
        String fiscalYear) {

    /// A city's year.
    record CityYear(String region, int fiscalYear) {}

    /// @throws ProblemException 422 where the city or the year is missing or cannot be read
    CityYear cityYear() {
        Violations violations = new Violations();
        if (RegionCode.parse(region)
                .filter(code -> code.level() == RegionLevel.CITY)
                .isEmpty()) {
            violations.addParameter("region", "region.code-form", region == null ? "" : region);
        }
        int year = 0;
        try {
            year = Integer.parseInt(fiscalYear == null ? "" : fiscalYear.strip());
        } catch (NumberFormatException unreadable) {
            violations.addParameter("fiscalYear", "parameter.unreadable", fiscalYear == null ? "" : fiscalYear);
        }
        violations.throwIfAny();
        return new CityYear(region, year);
    }
}
