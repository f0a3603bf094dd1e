package id.selaras.servicekit.note;

import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.ChangePage;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.change.SnapshotPage;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.precondition.Preconditions;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The kit's parts as a service uses them.
@Path("/v1/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoteResource {
    static final FeedTable FEED = new FeedTable("notes", "note_version", "/v1/notes/snapshot");

    private final Notes notes;
    private final ChangeFeed feed;
    private final CurrentCaller caller;

    NoteResource(Notes notes, ChangeFeed feed, CurrentCaller caller) {
        this.notes = notes;
        this.feed = feed;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPD_EDITOR)
    public RestResponse<NoteView> write(@NotNull @Valid NoteDraft draft, UriInfo uri) {
        NoteView note = notes.write(draft.text(), caller.get().soleRegion());
        if (draft.text().equals("fails late")) {
            throw new IllegalStateException("secret of the house");
        }
        return ResponseBuilder.<NoteView>created(
                        uri.getAbsolutePathBuilder().path(note.id().toString()).build())
                .tag(Preconditions.entityTag(note.version()))
                .entity(note)
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OPD_EDITOR)
    public NoteView rewrite(@PathParam("id") UUID id, @NotNull @Valid NoteDraft draft, HttpHeaders headers) {
        Preconditions.requireMatch(headers, notes.version(id));
        return notes.rewrite(id, draft.text());
    }

    @GET
    @Path("/changes")
    @Authenticated
    public ChangePage changes(@BeanParam PageRequest page) {
        return feed.changes(FEED, caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("/snapshot")
    @Authenticated
    public SnapshotPage snapshot(@BeanParam PageRequest page) {
        return feed.snapshot(FEED, caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("/caller")
    @Authenticated
    public Caller caller() {
        return caller.get();
    }

    @GET
    @Path("/failure")
    @PermitAll
    public String failure() {
        throw new IllegalStateException("secret of the house");
    }

    @GET
    @Path("/conflict")
    @PermitAll
    public String conflict() {
        throw ProblemException.of(ProblemType.CONFLICT, "note.taken", "A-1").with("holder", "A-1");
    }

    @GET
    @Path("/faults")
    @PermitAll
    public String faults() {
        new Violations()
                .add("/lines/0/words", "note.taken", "B")
                .addWithSuggestions("/code", List.of("1.06", "1.07"), "note.taken", "C")
                .throwIfAny();
        return "";
    }

    @GET
    @Path("/unmarked")
    public Map<String, String> unmarked() {
        return Map.of();
    }
}
