package id.selaras.agreements.cascade;

import id.selaras.agreements.answer.Answers;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What hangs below the head's agreement: agreements of divisions, teams and staff, each serving one indicator
/// above it.
@Path("/v1/agreements/{id}/lower-agreements")
@Tag(name = "Cascade", description = "From the head of the OPD down to divisions, teams and staff")
@RunOnVirtualThread
class CascadeResource {
    private final Cascade cascade;
    private final CurrentCaller caller;

    CascadeResource(Cascade cascade, CurrentCaller caller) {
        this.cascade = cascade;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(summary = "Write an agreement below the head's agreement that is in force")
    @APIResponse(responseCode = "201", description = "Stored; Location names it")
    @APIResponse(responseCode = "409", description = "No version of the head's agreement is in force")
    public RestResponse<LowerView> write(UUID id, @NotNull @Valid LowerDraft draft, UriInfo uri) {
        LowerView written = cascade.write(id, draft, caller.get());
        return Answers.created(
                written,
                uri.getBaseUriBuilder().path("v1/lower-agreements/{id}").build(written.id()));
    }

    @GET
    @Authenticated
    @Operation(summary = "List what hangs below the head's agreement, in the order of writing")
    @APIResponse(responseCode = "403", description = "Open to the OPD, the secretariat, the mayor and the inspectorate")
    public Page<LowerView> below(UUID id, @BeanParam PageRequest page) {
        return cascade.below(id, caller.get(), page.after(), page.limit());
    }
}
