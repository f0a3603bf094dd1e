package id.selaras.programs.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
    private final ObjectMapper json;

    ProgramHistoryResource(ProgramReader reader, CurrentCaller caller, ObjectMapper json) {
        this.reader = reader;
        this.caller = caller;
        this.json = json;
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
        return Answers.json(reader.version(id, version).json()).build();
    }

    @GET
    @Path("/{version}/differences")
    @Operation(
            summary = "Compare two versions",
            description = "What differs between this version and the one in from, or the one before where from is "
                    + "absent: each value by its JSON Pointer, old and new.")
    @APIResponse(responseCode = "200", description = "Both versions, who made them and when, and the differences")
    @APIResponse(
            responseCode = "404",
            description = "None that the caller may see, or no such version (application/problem+json)")
    @APIResponse(responseCode = "422", description = "from is no number (application/problem+json)")
    public VersionDifferences differences(
            @PathParam("id") UUID id, @PathParam("version") long version, @QueryParam("from") String from) {
        reader.present(id, caller.get());
        ProgramReader.Version now = reader.version(id, version);
        ProgramReader.Version old = reader.version(id, from == null ? before(id, version) : given(from));
        return new VersionDifferences(
                old.summary(), now.summary(), Differences.between(tree(old.json()), tree(now.json())));
    }

    /// The version recorded before, which need not be the number before: the states of a draft are not recorded.
    private long before(UUID id, long version) {
        return reader.versions(id, version, 1).stream()
                .findFirst()
                .map(ProgramReader.VersionSummary::version)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "program.first-version"));
    }

    private static long given(String from) {
        try {
            return Long.parseLong(from.strip());
        } catch (NumberFormatException unreadable) {
            new Violations().addParameter("from", "parameter.unreadable", from).throwIfAny();
            throw new AssertionError("a violation was added", unreadable);
        }
    }

    private JsonNode tree(ProgramJson document) {
        try {
            return json.readTree(document.text());
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A stored programme cannot be read", notOurs);
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
