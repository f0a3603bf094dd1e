package id.selaras.overlap.precedent;

import id.selaras.overlap.coordination.JudgedFindings;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What was decided before on work like this.
@Path("/v1/findings/{id}/similar-decisions")
@RunOnVirtualThread
@Tag(name = "Coordination")
class PrecedentResource {
    private final JudgedFindings findings;
    private final Precedents precedents;

    PrecedentResource(JudgedFindings findings, Precedents precedents) {
        this.findings = findings;
        this.precedents = precedents;
    }

    /// The decisions to show beside a finding, the most alike first.
    record Answer(List<Precedent> items) {}

    @GET
    @Transactional
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR})
    @Operation(
            summary = "Decisions of any year on pairs of programmes like this one",
            description = "Both programmes are compared with both of the other pair, as programmes are; the most "
                    + "alike first, at most limit of them.")
    @APIResponse(responseCode = "200", description = "May be empty")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    public Answer similar(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return new Answer(precedents.of(findings.require(id), page.limit()));
    }
}
