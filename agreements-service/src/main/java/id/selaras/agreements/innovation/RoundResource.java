package id.selaras.agreements.innovation;

import id.selaras.agreements.answer.Answers;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.servicekit.idempotency.Idempotent;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Rounds of competition between the innovations of a year, led by the secretariat.
@Path("/v1/innovation-rounds")
@Tag(name = "Innovations")
@RunOnVirtualThread
class RoundResource {
    private final Rounds rounds;
    private final Standings standings;
    private final CurrentCaller caller;

    RoundResource(Rounds rounds, Standings standings, CurrentCaller caller) {
        this.rounds = rounds;
        this.standings = standings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Call a round with its criteria, whose weights add up to 100")
    @APIResponse(responseCode = "201", description = "Open for entries; Location names it")
    public RestResponse<Round> call(@NotNull @Valid RoundPlan plan, UriInfo uri) {
        Round round = rounds.call(plan, caller.get());
        return Answers.created(round, uri);
    }

    @POST
    @Path("{id}/advances")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Lead a round to its next phase: from OPEN to SCORING, from SCORING to DECIDED")
    @APIResponse(responseCode = "409", description = "The round is decided")
    @APIResponse(responseCode = "412", description = "The round changed since it was read")
    public RestResponse<Round> advance(UUID id, HttpHeaders headers) {
        return Answers.of(rounds.advance(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @GET
    @Authenticated
    @Operation(summary = "List rounds, newest first")
    public Page<Round> list(@QueryParam("fiscalYear") String fiscalYear, @BeanParam PageRequest page) {
        Parameters parameters = new Parameters();
        Integer year = parameters.year("fiscalYear", fiscalYear);
        parameters.throwIfAny();
        return rounds.page(caller.get(), year, page.after(), page.limit());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read a round")
    public RestResponse<Round> read(UUID id) {
        return Answers.of(rounds.require(id, caller.get()));
    }

    @GET
    @Path("{id}/ranking")
    @Authenticated
    @Operation(summary = "Rank the innovations of a round by their scores; before the decision for the panel alone")
    public Page<Standings.Place> ranking(UUID id) {
        Panel.requireSight(rounds.require(id, caller.get()), caller.get());
        return new Page<>(standings.ofRound(id), null);
    }
}
