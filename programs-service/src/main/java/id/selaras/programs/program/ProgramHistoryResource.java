package id.selaras.programs.program;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a programme said before.
@Path("/v1/programs/{id}/versions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Programmes")
class ProgramHistoryResource {
    private final ProgramReader reader;
    private final CurrentCaller caller;

    ProgramHistoryResource(ProgramReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List a programme's versions, the newest first",
            description = "History begins with the registration; a draft has none.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    public Page<ProgramReader.VersionSummary> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        reader.present(id, caller.get());
        long before = page.after() == null
                ? Long.MAX_VALUE
                : number(Cursor.decode(page.after(), 1).getFirst());
        List<ProgramReader.VersionSummary> versions = reader.versions(id, before, page.limit() + 1);
        return Page.of(versions, page.limit(), version -> version, version -> Cursor.encode(version.version()));
    }

    @GET
    @Path("/{version}")
    @Operation(summary = "Read a programme as it stood in one version")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it stood",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(
            responseCode = "404",
            description = "None that the caller may see, or no such version (application/problem+json)")
    public Response read(@PathParam("id") UUID id, @PathParam("version") long version) {
        reader.present(id, caller.get());
        return Answers.json(reader.version(id, version)).build();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
