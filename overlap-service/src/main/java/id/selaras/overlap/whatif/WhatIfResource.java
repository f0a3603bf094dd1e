package id.selaras.overlap.whatif;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.program.RegionConfiguration;
import id.selaras.overlap.program.RegionConfigurations;
import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What another configuration would make of a year, before it is made active.
@Path("/v1/what-ifs")
@RunOnVirtualThread
@RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT})
@Tag(name = "What if", description = "A year judged by another configuration, beside the present findings")
class WhatIfResource {
    private final WhatIfJudge judge;
    private final RegionConfigurations configurations;
    private final CurrentCaller caller;

    WhatIfResource(WhatIfJudge judge, RegionConfigurations configurations, CurrentCaller caller) {
        this.judge = judge;
        this.configurations = configurations;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Judge a year by another configuration and compare it with the present findings",
            description = "Nothing is stored. Of the caller's own region.")
    @APIResponse(responseCode = "200", description = "Counts by class, and what would appear, disappear and change")
    @APIResponse(responseCode = "409", description = "Too many programmes to wait for (application/problem+json)")
    @APIResponse(
            responseCode = "422",
            description = "Thresholds that do not fit, or a lexicon with faults (application/problem+json)")
    public WhatIf judge(@NotNull @Valid WhatIfDraft draft) {
        RegionYear regionYear = new RegionYear(caller.get().soleRegion(), draft.fiscalYear());
        RegionConfiguration active = configurations.of(regionYear.region());
        Detector proposed = draft.lexicon() == null && draft.rule() == null
                ? active.detector()
                : ProposedConfiguration.detector(draft.lexicon(), draft.rule());
        int most = draft.findingsPerProgram() == null ? active.findingsPerProgram() : draft.findingsPerProgram();
        return judge.judge(regionYear, proposed, most);
    }
}
