package id.selaras.overlap.deadletter;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.Violations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The events that this service could not take.
@Path("/v1/dead-letters")
@RunOnVirtualThread
@RolesAllowed(Role.SECRETARIAT)
@Tag(name = "Operation")
class DeadLetterResource {
    private static final List<String> TOPICS = List.of("selaras.programs", "selaras.opds");
    private static final LetterPlace START = new LetterPlace(0, -1);

    private final DeadLetters letters;
    private final CurrentCaller caller;

    DeadLetterResource(DeadLetters letters, CurrentCaller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the events of a topic that could not be taken, with the reason",
            description = "Of the caller's regions, and those that name none; by their place in the topic. The events' "
                    + "data is not shown.")
    @APIResponse(responseCode = "200", description = "A page; next is the cursor of the following one")
    @APIResponse(responseCode = "422", description = "No such topic (application/problem+json)")
    public Page<DeadLetter> list(
            @QueryParam("topic") @DefaultValue("selaras.programs") String topic, @BeanParam PageRequest page) {
        requireTopic(topic);
        LetterPlace behind = page.after() == null
                ? START
                : LetterPlace.of(Cursor.decode(page.after(), 1).getFirst()).orElseThrow(Cursor::unreadable);
        return Page.of(
                letters.list(topic, behind, caller.get(), page.limit() + 1),
                page.limit(),
                letter -> letter,
                last -> Cursor.encode(last.id()));
    }

    @POST
    @Path("{id}/replays")
    @Operation(
            summary = "Send an event to its topic again, once the cause is gone",
            description = "As it was. What was taken meanwhile is not taken twice; what still cannot be taken comes "
                    + "back as a new dead letter.")
    @APIResponse(responseCode = "200", description = "Sent")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    public DeadLetter replay(
            @PathParam("id") String id, @QueryParam("topic") @DefaultValue("selaras.programs") String topic) {
        requireTopic(topic);
        return letters.replay(topic, id, caller.get());
    }

    private static void requireTopic(String topic) {
        if (!TOPICS.contains(topic)) {
            new Violations()
                    .addParameter("topic", "filter.one-of", String.join(", ", TOPICS))
                    .throwIfAny();
        }
    }
}
