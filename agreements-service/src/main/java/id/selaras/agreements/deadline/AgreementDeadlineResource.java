package id.selaras.agreements.deadline;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.language.Messages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The warning of a late signature, apart from the agreement, which does not change as days pass.
@Path("/v1/agreements/{id}/deadline")
@Tag(name = "Deadlines")
@RunOnVirtualThread
class AgreementDeadlineResource {
    private final AgreementDeadlines deadlines;
    private final CurrentCaller caller;

    AgreementDeadlineResource(AgreementDeadlines deadlines, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.MAYOR, Role.INSPECTORATE, Role.OPD_EDITOR, Role.OPD_HEAD})
    @Operation(
            summary = "Tell whether an agreement is signed in time, with the days that this follows from",
            description = "With a warning in the caller's language where it is late; to an OPD about its own alone.")
    public AgreementDeadline read(
            UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return deadlines.of(id, caller.get(), Messages.language(language));
    }
}
