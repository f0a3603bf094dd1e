package id.selaras.agreements.agreement;

import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Agreements: written by the OPD's editor, read by everybody who may see them.
@Path("/v1/agreements")
@Tag(name = "Agreements", description = "Yearly performance agreements (Perjanjian Kinerja)")
@RunOnVirtualThread
class AgreementResource {
    private final AgreementRegister register;
    private final AgreementReading reading;
    private final AgreementList list;
    private final CurrentCaller caller;

    AgreementResource(AgreementRegister register, AgreementReading reading, AgreementList list, CurrentCaller caller) {
        this.register = register;
        this.reading = reading;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(summary = "Write the agreement of the caller's OPD for a fiscal year, as a draft")
    @APIResponse(responseCode = "201", description = "Stored; Location names it, ETag its state")
    @APIResponse(responseCode = "409", description = "The OPD has an agreement for that year, or is not registered")
    @APIResponse(responseCode = "422", description = "Some values cannot be accepted; errors names each")
    public RestResponse<AgreementView> draft(@NotNull @Valid AgreementDraft draft, UriInfo uri) {
        AgreementState stored = register.draft(draft, caller.get());
        URI location =
                uri.getAbsolutePathBuilder().path(stored.view().id().toString()).build();
        return RestResponse.ResponseBuilder.<AgreementView>created(location)
                .tag(Preconditions.entityTag(stored.edit()))
                .entity(stored.view())
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(summary = "Replace the content of a draft that nobody has signed")
    @APIResponse(responseCode = "200", description = "Stored")
    @APIResponse(responseCode = "409", description = "The first party has signed")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public RestResponse<AgreementView> change(UUID id, @NotNull @Valid AgreementDraft draft, HttpHeaders headers) {
        return Answers.of(register.change(id, draft, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the newest version of an agreement that the caller may see")
    @APIResponse(
            responseCode = "200",
            description = "The agreement; ETag names its state",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the state that If-None-Match names")
    @APIResponse(responseCode = "403", description = "Another region's agreement, or a draft of another OPD")
    public RestResponse<Object> read(UUID id, Request request, HttpHeaders headers) {
        Caller reader = caller.get();
        if (headers.getRequestHeaders().containsKey(HttpHeaders.IF_NONE_MATCH)) {
            Optional<RestResponse<Object>> notModified = Answers.notModified(reading.entityTag(id, reader), request);
            if (notModified.isPresent()) {
                return notModified.get();
            }
        }
        return Answers.of(reading.read(id, reader), request);
    }

    @GET
    @Authenticated
    @Operation(summary = "List agreements, each at the newest version that the caller may see")
    public Page<AgreementSummary> list(@BeanParam AgreementFilter filter, @BeanParam PageRequest page) {
        return list.page(filter.criteria(), caller.get(), page.after(), page.limit());
    }
}
