package id.selaras.overlap.rebuild;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Rebuilding from the topic, with one command.
@Path("/v1/rebuilds")
@RunOnVirtualThread
@RolesAllowed(Role.SECRETARIAT)
@Tag(name = "Operation", description = "What an operator does")
class RebuildResource {
    private final Rebuilder rebuilder;
    private final RebuildStore store;
    private final CurrentCaller currentCaller;
    private final ManagedExecutor executor;

    RebuildResource(Rebuilder rebuilder, RebuildStore store, CurrentCaller currentCaller, ManagedExecutor executor) {
        this.rebuilder = rebuilder;
        this.store = store;
        this.currentCaller = currentCaller;
        this.executor = executor;
    }

    @POST
    @Operation(
            summary = "Rebuild the programmes and findings of the caller's region from the topic",
            description = "Runs in the background while everything is served. Decisions are not touched; what is right "
                    + "already neither.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location says where its progress is read",
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    @APIResponse(responseCode = "409", description = "One is running already (application/problem+json)")
    public Response begin(@Context UriInfo uri) {
        Caller caller = currentCaller.get();
        Rebuild rebuild = rebuilder.begin(caller.soleRegion(), caller);
        executor.execute(() -> rebuilder.run(rebuild));
        return Response.accepted(rebuild)
                .location(uri.getAbsolutePathBuilder()
                        .path(rebuild.id().toString())
                        .build())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read how far a rebuilding is")
    @APIResponse(responseCode = "404", description = "None of the caller's region (application/problem+json)")
    public Rebuild read(@PathParam("id") UUID id) {
        return store.find(id)
                .filter(rebuild -> currentCaller.get().covers(rebuild.region()))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "rebuild.unknown", id.toString()));
    }
}
