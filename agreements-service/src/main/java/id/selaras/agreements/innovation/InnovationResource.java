package id.selaras.agreements.innovation;

import id.selaras.agreements.answer.Answers;
import id.selaras.agreements.parameter.Parameters;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Innovations: proposed by the OPD's editor, scored by the panel, read by everybody of the region.
@Path("/v1/innovations")
@Tag(name = "Innovations")
@RunOnVirtualThread
class InnovationResource {
    private final InnovationRegister register;
    private final Innovations innovations;
    private final Panel panel;
    private final Standings standings;
    private final CurrentCaller caller;

    InnovationResource(
            InnovationRegister register,
            Innovations innovations,
            Panel panel,
            Standings standings,
            CurrentCaller caller) {
        this.register = register;
        this.innovations = innovations;
        this.panel = panel;
        this.standings = standings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(summary = "Propose an innovation that serves a mission and is to move an indicator of the own agreement")
    @APIResponse(responseCode = "201", description = "Stored as an initiative; Location names it")
    @APIResponse(responseCode = "409", description = "The agreement is not signed, or the round takes no entries")
    public RestResponse<Innovation> propose(@NotNull @Valid InnovationDraft draft, UriInfo uri) {
        Innovation stored = register.propose(draft, caller.get());
        return Answers.created(stored, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(summary = "Replace a proposal, while its round takes entries")
    @APIResponse(responseCode = "412", description = "The innovation changed since it was read")
    public RestResponse<Innovation> change(UUID id, @NotNull @Valid InnovationDraft draft, HttpHeaders headers) {
        return Answers.of(register.change(id, draft, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("{id}/stages")
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(summary = "Report that the next stage is reached: TRIAL, then IMPLEMENTATION")
    @APIResponse(responseCode = "409", description = "Another stage is next; stage names the present one")
    public RestResponse<Innovation> reach(UUID id, @NotNull @Valid StageReport report) {
        return Answers.of(register.reach(id, report, caller.get()));
    }

    @GET
    @Authenticated
    @Operation(summary = "List innovations by OPD")
    public Page<Innovation> list(
            @QueryParam("fiscalYear") String fiscalYear,
            @QueryParam("opd") String opd,
            @QueryParam("round") UUID round,
            @BeanParam PageRequest page) {
        Parameters parameters = new Parameters();
        Integer year = parameters.year("fiscalYear", fiscalYear);
        parameters.throwIfAny();
        return innovations.page(
                new Innovations.Wanted(year, opd == null || opd.isBlank() ? null : opd, round),
                caller.get(),
                page.after(),
                page.limit());
    }

    @GET
    @Path("counts")
    @Authenticated
    @Operation(summary = "Count the innovations of every OPD of a region and rank the OPDs, all on one page")
    public Page<Standings.Count> counts(
            @QueryParam("fiscalYear") String fiscalYear, @QueryParam("region") String region) {
        Caller reader = caller.get();
        Parameters parameters = new Parameters();
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        parameters.throwIfAny();
        String asked = region == null || region.isBlank() ? reader.soleRegion() : region;
        reader.requireRegion(asked);
        return new Page<>(standings.ofYear(asked, year), null);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read an innovation")
    public RestResponse<Innovation> read(UUID id) {
        return Answers.of(innovations.require(id, caller.get()));
    }

    @POST
    @Path("{id}/scores")
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE})
    @Idempotent
    @Operation(
            summary = "Score an innovation by the criteria of its round; a further sheet replaces the own one before",
            description = "Nobody scores an innovation of the own OPD.")
    @APIResponse(responseCode = "403", description = "An innovation of the caller's own OPD")
    @APIResponse(responseCode = "409", description = "The round is not in its phase of scoring")
    public RestResponse<Panel.Score> score(UUID id, @NotNull @Valid Panel.ScoreSheet sheet) {
        return ResponseBuilder.<Panel.Score>create(RestResponse.Status.CREATED)
                .entity(panel.score(id, sheet, caller.get()))
                .build();
    }

    @GET
    @Path("{id}/scores")
    @Authenticated
    @Operation(summary = "List the panel's sheets, replaced ones included; before the decision for the panel alone")
    public Page<Panel.Score> scores(UUID id) {
        return new Page<>(panel.scores(id, caller.get()), null);
    }
}
