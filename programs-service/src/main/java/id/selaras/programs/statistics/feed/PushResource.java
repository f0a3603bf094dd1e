package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.series.Recorded;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where the statistics office sends figures, of the regions of its token.
@Path("/v1/statistics/observations")
@RunOnVirtualThread
@RolesAllowed(Role.BPS_FEED)
@Tag(name = "Statistics feed", description = "How figures come in")
class PushResource {
    private final Push push;
    private final IntakeTrail trail;
    private final CurrentCaller caller;

    PushResource(Push push, IntakeTrail trail, CurrentCaller caller) {
        this.push = push;
        this.trail = trail;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Send figures, as the statistics office",
            description = "All or none. A figure that stands already changes nothing; a different one for the same "
                    + "period becomes a revision, and the earlier one is kept.")
    @APIResponse(responseCode = "200", description = "Taken; how many are new, revised and unchanged")
    @APIResponse(responseCode = "403", description = "Not the statistics office (application/problem+json)")
    @APIResponse(
            responseCode = "422",
            description = "Figures are at fault; errors names each (application/problem+json)")
    public RestResponse<Recorded> push(@NotNull @Valid PushRequest request) {
        Recorded recorded = push.take(request, caller.get());
        trail.record(
                "statistics.push",
                recorded.answer(),
                Map.of(
                        "figures", request.figures().size(),
                        "added", recorded.added(),
                        "revised", recorded.revised()));
        return RestResponse.ok(recorded);
    }
}
