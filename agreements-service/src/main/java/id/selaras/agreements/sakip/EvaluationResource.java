package id.selaras.agreements.sakip;

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

/// Evaluations of the agencies' performance accountability, by the inspectorate alone.
@Path("/v1/sakip-evaluations")
@Tag(name = "SAKIP", description = "Evaluation of performance accountability (PermenPANRB 88/2021)")
@RunOnVirtualThread
class EvaluationResource {
    private final EvaluationRegister register;
    private final Evaluations evaluations;
    private final FollowUps followUps;
    private final RegionGrades grades;
    private final CurrentCaller caller;

    EvaluationResource(
            EvaluationRegister register,
            Evaluations evaluations,
            FollowUps followUps,
            RegionGrades grades,
            CurrentCaller caller) {
        this.register = register;
        this.evaluations = evaluations;
        this.followUps = followUps;
        this.grades = grades;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.INSPECTORATE)
    @Idempotent
    @Operation(summary = "Begin the evaluation of an agency for a year; total and grade follow from the scores")
    @APIResponse(responseCode = "201", description = "A draft; Location names it")
    @APIResponse(responseCode = "403", description = "The caller's own agency, or another region's")
    @APIResponse(responseCode = "409", description = "The agency is evaluated for that year")
    public RestResponse<Evaluation> begin(@NotNull @Valid EvaluationDraft draft, UriInfo uri) {
        Evaluation stored = register.begin(draft, caller.get());
        return Answers.created(stored, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.INSPECTORATE)
    @Operation(summary = "Replace the scores and recommendations of a draft")
    @APIResponse(responseCode = "409", description = "It is published")
    @APIResponse(responseCode = "412", description = "The evaluation changed since it was read")
    public RestResponse<Evaluation> change(UUID id, @NotNull @Valid EvaluationDraft draft, HttpHeaders headers) {
        return Answers.of(register.change(id, draft, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("{id}/publications")
    @RolesAllowed(Role.INSPECTORATE)
    @Operation(summary = "Publish a draft: from then on it is open to the region and never changes")
    @APIResponse(responseCode = "409", description = "It is published")
    @APIResponse(responseCode = "412", description = "The evaluation changed since it was read")
    public RestResponse<Evaluation> publish(UUID id, HttpHeaders headers) {
        return Answers.of(register.publish(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @GET
    @Authenticated
    @Operation(summary = "List evaluations by OPD and year, drafts for the inspectorate alone")
    public Page<Evaluation> list(
            @QueryParam("fiscalYear") String fiscalYear, @QueryParam("opd") String opd, @BeanParam PageRequest page) {
        Parameters parameters = new Parameters();
        Integer year = parameters.year("fiscalYear", fiscalYear);
        parameters.throwIfAny();
        return evaluations.page(
                year, opd == null || opd.isBlank() ? null : opd, caller.get(), page.after(), page.limit());
    }

    @GET
    @Path("summary")
    @Authenticated
    @Operation(summary = "Sum up the published grades of a region, beside the year before")
    public RegionGrades.Grades summary(
            @QueryParam("fiscalYear") String fiscalYear, @QueryParam("region") String region) {
        Caller reader = caller.get();
        Parameters parameters = new Parameters();
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        parameters.throwIfAny();
        String asked = region == null || region.isBlank() ? reader.soleRegion() : region;
        reader.requireRegion(asked);
        return grades.of(asked, year);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read an evaluation, with last year's beside it")
    public RestResponse<Evaluation> read(UUID id) {
        return Answers.of(evaluations.require(id, caller.get()));
    }

    @POST
    @Path("{id}/recommendations/{number: [0-9]{1,3}}/follow-ups")
    @RolesAllowed({Role.OPD_EDITOR, Role.OPD_HEAD, Role.INSPECTORATE})
    @Idempotent
    @Operation(
            summary = "Report what became of a recommendation",
            description = "The agency reports IN_PROGRESS and REPORTED_DONE, the inspectorate answers with CLOSED or"
                    + " REOPENED.")
    @APIResponse(responseCode = "409", description = "The state does not follow from the present one; next names those")
    public RestResponse<FollowUps.FollowUp> followUp(UUID id, int number, @NotNull @Valid FollowUps.Report report) {
        return ResponseBuilder.<FollowUps.FollowUp>create(RestResponse.Status.CREATED)
                .entity(followUps.report(id, number, report, caller.get()))
                .build();
    }

    @GET
    @Path("{id}/recommendations/{number: [0-9]{1,3}}/follow-ups")
    @Authenticated
    @Operation(summary = "List what became of a recommendation, oldest first, all on one page")
    public Page<FollowUps.FollowUp> followUps(UUID id, int number) {
        return new Page<>(followUps.of(id, number, caller.get()), null);
    }
}
