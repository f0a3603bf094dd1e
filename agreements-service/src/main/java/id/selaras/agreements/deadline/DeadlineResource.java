package id.selaras.agreements.deadline;

import id.selaras.agreements.parameter.Parameters;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who has signed in time, who is late, and who has not signed yet.
@Path("/v1")
@Tag(name = "Deadlines")
@RunOnVirtualThread
class DeadlineResource {
    private final BudgetApprovals approvals;
    private final SigningProgressList progress;
    private final CurrentCaller caller;

    DeadlineResource(BudgetApprovals approvals, SigningProgressList progress, CurrentCaller caller) {
        this.approvals = approvals;
        this.progress = progress;
        this.caller = caller;
    }

    @PUT
    @Path("budget-approvals/{fiscalYear: [0-9]{4}}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Set when the budget documents (DPA) of a year were approved in the caller's region")
    @APIResponse(responseCode = "200", description = "Set; what was set before is replaced")
    public BudgetApproval set(int fiscalYear, @NotNull @Valid BudgetApproval approval) {
        String region = caller.get().soleRegion();
        approvals.set(region, fiscalYear, approval);
        return approvals.of(region, fiscalYear);
    }

    @GET
    @Path("budget-approvals/{fiscalYear: [0-9]{4}}")
    @RolesAllowed({Role.SECRETARIAT, Role.MAYOR, Role.INSPECTORATE, Role.OPD_EDITOR, Role.OPD_HEAD})
    @Operation(summary = "Read when the budget documents (DPA) of a year were approved in the caller's region")
    public BudgetApproval read(int fiscalYear) {
        return approvals.of(caller.get().soleRegion(), fiscalYear);
    }

    @GET
    @Path("signing-progress")
    @RolesAllowed({Role.SECRETARIAT, Role.MAYOR, Role.INSPECTORATE})
    @Operation(
            summary = "List how far each OPD is on the way to a signed agreement",
            description = "Late is who signs later than one month after the budget document was approved.")
    public Page<SigningProgress> progress(
            @QueryParam("fiscalYear") @Parameter(description = "Calendar year", required = true) String fiscalYear,
            @QueryParam("signed") @Parameter(description = "false: those that have not signed yet") String signed,
            @QueryParam("late") @Parameter(description = "true: those that are late") String late,
            @BeanParam PageRequest page) {
        Parameters parameters = new Parameters();
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        Boolean wantsSigned = parameters.truth("signed", signed);
        Boolean wantsLate = parameters.truth("late", late);
        parameters.throwIfAny();
        return progress.page(year, wantsSigned, wantsLate, caller.get(), page.after(), page.limit());
    }
}
