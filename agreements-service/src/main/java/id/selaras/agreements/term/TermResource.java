package id.selaras.agreements.term;

import id.selaras.agreements.answer.Answers;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// Terms of office, set by the secretariat and open to everybody of the region.
@Path("/v1/terms")
@Tag(name = "Terms", description = "A mayor's term: vision, missions, objectives and target indicators")
@RunOnVirtualThread
class TermResource {
    private final TermRegister register;
    private final Terms terms;
    private final CurrentCaller caller;

    TermResource(TermRegister register, Terms terms, CurrentCaller caller) {
        this.register = register;
        this.terms = terms;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Set the term of the caller's region: five fiscal years from firstYear on")
    @APIResponse(responseCode = "201", description = "Set; Location names it")
    @APIResponse(responseCode = "409", description = "One of the years belongs to another term of the region")
    @APIResponse(responseCode = "422", description = "Some values cannot be accepted; errors names each")
    public RestResponse<TermView> set(@NotNull @Valid TermPlan plan, UriInfo uri) {
        TermView term = register.set(plan, caller.get());
        return Answers.created(term, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Replace vision and missions",
            description = "Missions and objectives can be added and worded anew; their codes stay, since records"
                    + " point at them.")
    @APIResponse(responseCode = "412", description = "The term changed since it was read")
    public RestResponse<TermView> change(UUID id, @NotNull @Valid TermPlan plan, HttpHeaders headers) {
        TermView term = register.change(id, plan, caller.get(), edit -> Preconditions.requireMatch(headers, edit));
        return Answers.of(term);
    }

    @GET
    @Authenticated
    @Operation(summary = "List the terms of the caller's regions, newest first, all on one page")
    public Page<TermView> list() {
        return new Page<>(terms.of(caller.get()), null);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read a term")
    @APIResponse(responseCode = "304", description = "Unchanged since the state that If-None-Match names")
    public RestResponse<TermView> read(UUID id, Request request) {
        Caller reader = caller.get();
        TermView term = terms.require(id);
        reader.requireRegion(term.region());
        EntityTag tag = new EntityTag(Preconditions.entityTag(term.edit()));
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<TermView>create(Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        return ResponseBuilder.ok(term).tag(tag).build();
    }
}
