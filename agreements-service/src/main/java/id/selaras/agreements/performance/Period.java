package id.selaras.agreements.performance;

import id.selaras.agreements.parameter.Parameters;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which region, year and quarter is asked for, as it was sent.
public record Period(
        @QueryParam("region") @Parameter(description = "Region code; may be left out where the token covers one alone")
        String region,

        @QueryParam("fiscalYear") @Parameter(description = "Calendar year", required = true)
        String fiscalYear,

        @QueryParam("quarter")
        @Parameter(description = "1 to 4; counted from the beginning of the year", required = true)
        String quarter) {

    /// What was asked for.
    public record Asked(String region, int fiscalYear, int quarter) {}

    /// @throws ProblemException 422 for unreadable parameters; 403 for a region that the token does not cover
    public Asked asked(Caller caller) {
        Asked asked = asked(region == null || region.isBlank() ? caller.soleRegion() : region);
        caller.requireRegion(asked.region());
        return asked;
    }

    /// @param ofRegion whatever the parameter says
    /// @throws ProblemException 422 for unreadable parameters
    public Asked asked(String ofRegion) {
        Parameters parameters = new Parameters();
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        Integer asked = parameters.required("quarter", parameters.quarter("quarter", quarter));
        parameters.throwIfAny();
        return new Asked(ofRegion, year, asked);
    }
}
