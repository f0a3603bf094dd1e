package id.selaras.programs.opd;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.precondition.Preconditions;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The registry of agencies: read by everybody of the region, kept by the secretariat.
@Path("/v1/opds")
@RunOnVirtualThread
@Authenticated
@Tag(name = "OPD registry", description = "Agencies of the caller's regions")
class OpdResource {
    private static final String CODE = "[0-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}";

    private final OpdRegistry registry;
    private final Opds opds;
    private final CurrentCaller caller;

    OpdResource(OpdRegistry registry, Opds opds, CurrentCaller caller) {
        this.registry = registry;
        this.opds = opds;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List agencies by region and code",
            description = "active: true or false; text: part of the name or short name.")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<OpdView> list(
            @QueryParam("active") String active, @QueryParam("text") String text, @BeanParam PageRequest page) {
        OpdKey after = new OpdKey("", "");
        if (page.after() != null) {
            List<String> parts = Cursor.decode(page.after(), 2);
            after = new OpdKey(parts.get(0), parts.get(1));
        }
        List<OpdView> found =
                opds.search(caller.get().regions(), flag("active", active), given(text), after, page.limit() + 1);
        return Page.of(found, page.limit(), opd -> opd, opd -> Cursor.encode(opd.region(), opd.code()));
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Read an agency",
            description = "Callers of several regions name the region where the code occurs in more than one.")
    @APIResponse(responseCode = "200", description = "The agency; ETag holds its version")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "The caller's regions hold no such agency")
    public Response read(
            @PathParam("code") String code, @QueryParam("region") String region, @Context Request request) {
        OpdView opd = registry.read(code, given(region), caller.get());
        EntityTag tag = tag(opd);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.build() : Response.ok(opd).tag(tag).build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Enter or change an agency",
            description = "A change needs If-Match; entering a new agency, or saying again what stands, does not. "
                    + "The agency is published on the topic selaras.opds.")
    @APIResponse(responseCode = "201", description = "Entered")
    @APIResponse(responseCode = "200", description = "Changed, or already so")
    @APIResponse(responseCode = "403", description = "Not the secretariat of this region (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A value cannot be accepted (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response put(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @NotNull @Valid OpdEntry entry,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        OpdRegistry.Put put =
                registry.put(code, entry, caller.get(), version -> Preconditions.requireMatch(headers, version));
        Response.ResponseBuilder answer = put.created() ? Response.created(uri.getRequestUri()) : Response.ok();
        return answer.entity(put.opd()).tag(tag(put.opd())).build();
    }

    private static EntityTag tag(OpdView opd) {
        return new EntityTag(Preconditions.entityTag(opd.version()));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Boolean> flag(String parameter, String value) {
        Optional<String> text = given(value);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            new Violations()
                    .addParameter(parameter, "parameter.one-of", "true, false")
                    .throwIfAny();
        }
        return text.map(Boolean::valueOf);
    }
}
