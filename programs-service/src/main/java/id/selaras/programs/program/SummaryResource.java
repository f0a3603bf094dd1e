package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the programmes add up to. Registered programmes are counted unless the filter names other states.
@Path("/v1/programs")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Summaries", description = "Programmes and budgets counted, and where they reach")
class SummaryResource {
    private final SummaryReader summaries;
    private final CurrentCaller caller;

    SummaryResource(SummaryReader summaries, CurrentCaller caller) {
        this.summaries = summaries;
        this.caller = caller;
    }

    @GET
    @Path("/summary")
    @Operation(
            summary = "Sum programmes up",
            description = "Takes the filters of the list. budgetRupiah of the rows adds up to that of the whole: where "
                    + "a programme stands in several rows (kelurahan, target groups) its budget is divided equally "
                    + "among them, in whole rupiah. reachingRupiah holds whole budgets and must not be added up.")
    @APIResponse(responseCode = "200", description = "The whole and its rows, the largest budget first")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Summary summary(
            @QueryParam("by")
                    @Parameter(
                            description = "opd, cluster, workingGroup, kelurahan, targetGroup or fundingSource; opd if "
                                    + "absent")
                    String by,
            @BeanParam ProgramQuery query) {
        return summaries.summary(SummaryBy.required(by), conditions(query, caller.get()));
    }

    @GET
    @Path("/coverage")
    @Operation(
            summary = "Kelurahan with and without programmes",
            description = "Takes the filters of the list. A kelurahan is covered where a programme names it or its "
                    + "kecamatan; programmes of the whole city are counted apart.")
    @APIResponse(responseCode = "200", description = "Every kelurahan of the city")
    @APIResponse(responseCode = "403", description = "A city that the caller does not see (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Coverage coverage(
            @QueryParam("region")
                    @Parameter(description = "Code of the city or regency; needed by callers who see several")
                    String region,
            @BeanParam ProgramQuery query) {
        Caller reader = caller.get();
        String city = region == null || region.isBlank() ? reader.soleRegion() : region.strip();
        if (RegionCode.parse(city)
                .filter(code -> code.level() == RegionLevel.CITY)
                .isEmpty()) {
            new Violations().addParameter("region", "region.code-form", city).throwIfAny();
        }
        reader.requireRegion(city);
        Conditions conditions = conditions(query, reader);
        conditions.add("region = ?", city);
        return summaries.coverage(city, conditions);
    }

    private static Conditions conditions(ProgramQuery query, Caller caller) {
        ProgramFilter filter = query.filter();
        Conditions conditions = ProgramCriteria.of(filter, caller);
        if (filter.statuses().isEmpty()) {
            conditions.add("status = 'REGISTERED'");
        }
        return conditions;
    }
}
