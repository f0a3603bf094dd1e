package id.selaras.servicekit.webhook;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Subscriptions to hints that a feed has something new; each subject sees its own.
@Path("/v1/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.SYSTEM_READER, Role.POKJA_MEMBER, Role.SECRETARIAT})
@Tag(name = "Webhooks", description = "Be told when a change feed has something new (Standard Webhooks)")
class WebhookResource {
    private final Subscriptions subscriptions;
    private final SubscriptionReader reader;
    private final WebhookSender sender;
    private final DeliveryQueue queue;
    private final CurrentCaller caller;

    WebhookResource(
            Subscriptions subscriptions,
            SubscriptionReader reader,
            WebhookSender sender,
            DeliveryQueue queue,
            CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.sender = sender;
        this.queue = queue;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Subscribe to a feed",
            description = "The answer holds the secret, which is never shown again: an Idempotency-Key is not heeded,"
                    + " a repeated request is answered 409. Messages hold no data; pull the change feed on each.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed; `secret` is shown this once",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "403", description = "A region is not the caller's (application/problem+json)")
    @APIResponse(
            responseCode = "409",
            description = "The caller has it already, or too many (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Unknown feed, address not acceptable (application/problem+json)")
    public RestResponse<WebhookView> create(@NotNull @Valid WebhookDraft draft, UriInfo uri) {
        WebhookView webhook = subscriptions.create(draft, caller.get());
        return ResponseBuilder.<WebhookView>created(uri.getAbsolutePathBuilder()
                        .path(webhook.id().toString())
                        .build())
                .header("Cache-Control", "no-store")
                .entity(webhook)
                .build();
    }

    @GET
    @Operation(summary = "The caller's subscriptions")
    @APIResponse(responseCode = "200", description = "At most `limit` subscriptions; `next` is null on the last page")
    public Page<WebhookView> list(@BeanParam PageRequest page) {
        return reader.page(caller.get().subject(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of the caller's subscriptions")
    @APIResponse(responseCode = "200", description = "The subscription, without its secret")
    @APIResponse(responseCode = "404", description = "The caller has no such subscription (application/problem+json)")
    public WebhookView get(@PathParam("id") UUID id) {
        return reader.require(id, caller.get().subject());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a subscription")
    @APIResponse(responseCode = "204", description = "Ended, with its deliveries")
    @APIResponse(responseCode = "404", description = "The caller has no such subscription (application/problem+json)")
    public void delete(@PathParam("id") UUID id) {
        subscriptions.delete(id, caller.get());
    }

    @POST
    @Path("/{id}/test")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Send a test message now",
            description = "Waits for the subscriber's answer. A disabled subscription that answers is active again.")
    @APIResponse(responseCode = "200", description = "How it went; `failure` is absent where the message arrived")
    @APIResponse(responseCode = "404", description = "The caller has no such subscription (application/problem+json)")
    public DeliveryOutcome test(@PathParam("id") UUID id) {
        Delivery delivery = reader.test(id, caller.get().subject());
        DeliveryOutcome outcome = sender.send(delivery);
        queue.complete(delivery, outcome);
        return outcome;
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "What was sent to a subscription, newest first")
    @APIResponse(responseCode = "200", description = "At most `limit` requests; `next` is null on the last page")
    @APIResponse(responseCode = "404", description = "The caller has no such subscription (application/problem+json)")
    public Page<AttemptView> deliveries(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return reader.attempts(id, caller.get().subject(), page);
    }
}
