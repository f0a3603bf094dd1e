package id.selaras.programs.program;

import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The registered programmes and budgets of a city's year, for everybody, without a token.
@Path("/public/v1/programs")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public view", description = "Open to everybody, cacheable")
class PublicProgramResource {
    private final ProgramSearch search;
    private final ProgramReader reader;
    private final SummaryReader summaries;
    private final PublicAnswers answers;

    PublicProgramResource(ProgramSearch search, ProgramReader reader, SummaryReader summaries, PublicAnswers answers) {
        this.search = search;
        this.reader = reader;
        this.summaries = summaries;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "List a city's registered programmes of a year",
            description = "Takes the filters of the list.")
    @APIResponse(responseCode = "200", description = "A page of programmes; next is the cursor of the following one")
    @APIResponse(responseCode = "304", description = "The same as the answer whose ETag is in If-None-Match")
    @APIResponse(responseCode = "422", description = "A parameter is missing or wrong (application/problem+json)")
    public Response list(
            @BeanParam PublicQuery city,
            @BeanParam ProgramQuery query,
            @BeanParam PageRequest page,
            @Context Request request) {
        PublicQuery.CityYear year = city.cityYear();
        ProgramFilter filter = query.filter();
        Page<ProgramJson> found = search.page(
                filter, ProgramCriteria.published(year.region(), filter), query.order(), page.after(), page.limit());
        return answers.cacheable(
                new Page<>(
                        found.items().stream()
                                .map(ProgramJson::view)
                                .map(PublicProgram::of)
                                .toList(),
                        found.next()),
                request);
    }

    @GET
    @Path("/totals")
    @Operation(
            summary = "Sum up a city's registered programmes of a year",
            description = "budgetRupiah of the rows adds up to that of the whole.")
    @APIResponse(
            responseCode = "200",
            description = "The whole and its rows, the largest budget first",
            content = @Content(schema = @Schema(implementation = PublicTotals.class)))
    @APIResponse(responseCode = "304", description = "The same as the answer whose ETag is in If-None-Match")
    @APIResponse(responseCode = "422", description = "A parameter is missing or wrong (application/problem+json)")
    public Response totals(
            @BeanParam PublicQuery city,
            @QueryParam("by")
                    @Parameter(description = "opd, cluster, workingGroup, kelurahan, targetGroup or fundingSource")
                    String by,
            @BeanParam ProgramQuery query,
            @Context Request request) {
        PublicQuery.CityYear year = city.cityYear();
        Summary summary =
                summaries.summary(SummaryBy.required(by), ProgramCriteria.published(year.region(), query.filter()));
        return answers.cacheable(PublicTotals.of(year.region(), year.fiscalYear(), summary), request);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a registered programme")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = PublicProgram.class)))
    @APIResponse(responseCode = "304", description = "The same as the answer whose ETag is in If-None-Match")
    @APIResponse(responseCode = "404", description = "No registered programme (application/problem+json)")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        return answers.cacheable(PublicProgram.of(reader.published(id).view()), request);
    }
}
