package id.selaras.programs.program;

import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Programmes: registered and amended by their OPD, read and listed by everybody of the region.
@Path("/v1/programs")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Programmes", description = "Poverty programmes of the agencies of the caller's regions")
class ProgramResource {
    private final ProgramRegistry registry;
    private final ProgramReader reader;
    private final ProgramSearch search;
    private final FacetReader facets;
    private final CurrentCaller caller;

    ProgramResource(
            ProgramRegistry registry,
            ProgramReader reader,
            ProgramSearch search,
            FacetReader facets,
            CurrentCaller caller) {
        this.registry = registry;
        this.reader = reader;
        this.search = search;
        this.facets = facets;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(
            summary = "Register a programme of the caller's OPD",
            description = "May be sent again with the same Idempotency-Key. Raises program-registered.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location and ETag say where and which version",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "403", description = "No editor, or of no active OPD (application/problem+json)")
    @APIResponse(
            responseCode = "422",
            description = "Values that cannot be accepted, each with its JSON Pointer and, for codes, the nearest "
                    + "valid ones (application/problem+json)")
    public Response register(@NotNull @Valid ProgramDraft draft, @Context UriInfo uri) {
        ProgramView program = registry.register(draft, caller.get());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(program.id().toString())
                        .build())
                .tag(Answers.tag(program.version()))
                .entity(program)
                .build();
    }

    @GET
    @Operation(
            summary = "List programmes",
            description = "Filters are combined with and. Drafts are seen by their own OPD and the secretariat.")
    @APIResponse(
            responseCode = "200",
            description = "A page; next is the cursor of the following one",
            content = @Content(schema = @Schema(implementation = ProgramPage.class)))
    @APIResponse(responseCode = "400", description = "The cursor is of another list (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Response list(@BeanParam ProgramQuery query, @BeanParam PageRequest page) {
        ProgramPage found =
                ProgramPage.of(search.page(query.filter(), query.order(), caller.get(), page.after(), page.limit()));
        return Response.ok(found.json(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/facets")
    @Operation(
            summary = "Count programmes by what the list can be narrowed to",
            description = "Takes the filters of the list. Each facet counts under all other filters, its own left "
                    + "aside, so that it shows what else could be chosen. A facet's value is what the filter takes; "
                    + "kecamatan is chosen by location.")
    @APIResponse(responseCode = "200", description = "The counts, the greatest first")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public ProgramFacets facets(@BeanParam ProgramQuery query) {
        return ProgramFacets.of(facets.count(query.filter(), caller.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a programme")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it stands; ETag holds its version",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "404",
            description = "None that the caller may see: unknown, another region's, or another OPD's draft "
                    + "(application/problem+json)")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        return Answers.present(reader.present(id, caller.get()), request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(
            summary = "Amend a programme of the caller's OPD",
            description = "Replaces all it says and needs If-Match. A registered programme gets a new version and "
                    + "raises program-amended; a draft stays a draft.")
    @APIResponse(
            responseCode = "200",
            description = "Amended; ETag holds the new version",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "403", description = "Another OPD's programme (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Withdrawn (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Values that cannot be accepted (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response amend(@PathParam("id") UUID id, @NotNull @Valid ProgramDraft draft, @Context HttpHeaders headers) {
        return Answers.changed(
                registry.amend(id, draft, caller.get(), version -> Preconditions.requireMatch(headers, version)));
    }
}
