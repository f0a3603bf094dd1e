package id.selaras.agreements.auction;

import id.selaras.agreements.answer.Answers;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The way of a bid, each step with the entity tag of what was read. Out of turn or outside the round's schedule a step
/// is answered 409.
@Path("/v1/bids/{id}")
@Tag(name = "Auctions")
@RunOnVirtualThread
class BidResource {
    private final Bidding bidding;
    private final BidReading reading;
    private final CurrentCaller caller;

    BidResource(Bidding bidding, BidReading reading, CurrentCaller caller) {
        this.bidding = bidding;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "Read a bid at what was proposed last")
    public RestResponse<BidView> read(UUID id) {
        return Answers.of(reading.read(id, caller.get()));
    }

    @GET
    @Path("steps")
    @Authenticated
    @Operation(summary = "List who did and proposed what, all on one page")
    public Page<BidJournal.Taken> steps(UUID id) {
        return new Page<>(reading.steps(id, caller.get()), null);
    }

    @PUT
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(summary = "Replace the content of a bid that was not handed in")
    public RestResponse<BidView> change(UUID id, @NotNull @Valid BidDraft draft, HttpHeaders headers) {
        return Answers.of(bidding.change(id, draft, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("submissions")
    @RolesAllowed(Role.OPD_HEAD)
    @Operation(summary = "Bring the bid before the panel, by the head of the OPD")
    @APIResponse(responseCode = "409", description = "Out of turn, or outside the schedule")
    public RestResponse<BidView> submit(UUID id, HttpHeaders headers) {
        return Answers.of(bidding.submit(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("offers")
    @RolesAllowed({Role.MAYOR, Role.SECRETARIAT})
    @Operation(summary = "Offer what the panel asks for, first or after a counter-offer")
    @APIResponse(responseCode = "409", description = "Out of turn, or outside the schedule")
    public RestResponse<BidView> offer(UUID id, @NotNull @Valid Offer offer, HttpHeaders headers) {
        return Answers.of(bidding.offer(id, offer, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("answers")
    @RolesAllowed(Role.OPD_HEAD)
    @Operation(summary = "Accept the panel's offer, counter it, or refuse it with a reason")
    @APIResponse(responseCode = "409", description = "Out of turn, or outside the schedule")
    public RestResponse<BidView> answer(UUID id, @NotNull @Valid OfferAnswer said, HttpHeaders headers) {
        return Answers.of(bidding.answer(id, said, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("counter-acceptances")
    @RolesAllowed({Role.MAYOR, Role.SECRETARIAT})
    @Operation(summary = "Take the OPD's counter-offer")
    @APIResponse(responseCode = "409", description = "Out of turn, or outside the schedule")
    public RestResponse<BidView> acceptCounter(UUID id, HttpHeaders headers) {
        return Answers.of(bidding.acceptCounter(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }
}
