package id.selaras.overlap.screening;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows an agency, while it still plans, which registered programmes of others its draft would overlap with.
@Path("/v1/screenings")
@RunOnVirtualThread
@Tag(name = "Screening", description = "Overlaps of a programme that is still planned")
class ScreeningResource {
    private final Screener screener;
    private final CurrentCaller currentCaller;

    ScreeningResource(Screener screener, CurrentCaller currentCaller) {
        this.screener = screener;
        this.currentCaller = currentCaller;
    }

    /// @param opd the agency that plans; its own people need not name it
    @POST
    @Operation(
            summary = "Screen a draft",
            description = "The findings that the draft would raise if it were registered now; nothing is stored. "
                    + "Callers without an agency of their own name the one that plans with opd.")
    @RolesAllowed({Role.OPD_EDITOR, Role.OPD_HEAD, Role.POKJA_MEMBER, Role.SECRETARIAT})
    public Screening screen(@NotNull @Valid ScreeningDraft draft, @QueryParam("opd") Optional<String> opd) {
        Caller caller = currentCaller.get();
        return screener.screen(List.of(draft), caller.soleRegion(), agency(caller, opd))
                .getFirst();
    }

    /// Drafts of one agency.
    record DraftList(@NotEmpty @Size(max = 200) List<@NotNull @Valid ScreeningDraft> drafts) {}

    /// The screenings in the order of the drafts.
    record ScreeningList(List<Screening> items) {}

    /// @param opd the agency that plans; its own people need not name it
    @POST
    @Path("lists")
    @Operation(
            summary = "Screen a whole list of one agency's drafts",
            description = "Each as if it were registered alone; nothing is stored. At most 200.")
    @APIResponse(responseCode = "200", description = "The screenings in the order of the drafts")
    @APIResponse(responseCode = "422", description = "Values that cannot be accepted (application/problem+json)")
    @RolesAllowed({Role.OPD_EDITOR, Role.OPD_HEAD, Role.POKJA_MEMBER, Role.SECRETARIAT})
    public ScreeningList screenAll(@NotNull @Valid DraftList list, @QueryParam("opd") Optional<String> opd) {
        Caller caller = currentCaller.get();
        return new ScreeningList(screener.screen(list.drafts(), caller.soleRegion(), agency(caller, opd)));
    }

    /// @throws ProblemException 422 where neither token nor parameter names an agency
    private static String agency(Caller caller, Optional<String> named) {
        Optional<String> agency = caller.opd().or(() -> named.filter(code -> !code.isBlank()));
        if (agency.isEmpty()) {
            new Violations().addParameter("opd", "screening.opd-missing").throwIfAny();
        }
        return agency.orElseThrow();
    }
}
