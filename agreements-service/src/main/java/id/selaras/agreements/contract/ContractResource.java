package id.selaras.agreements.contract;

import id.selaras.agreements.answer.Answers;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// Contracts: drawn up by the auction, signed by the head of the OPD first and the mayor second.
@Path("/v1/contracts")
@Tag(name = "Contracts", description = "Performance contracts for a mayor's term (Lelang Kinerja)")
@RunOnVirtualThread
class ContractResource {
    private final ContractReading reading;
    private final ContractSigning signing;
    private final CurrentCaller caller;

    ContractResource(ContractReading reading, ContractSigning signing, CurrentCaller caller) {
        this.reading = reading;
        this.signing = signing;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "List the contracts that the caller may see")
    public Page<ContractView> list(
            @QueryParam("opd") @Parameter(description = "OPD code") String opd, @BeanParam PageRequest page) {
        return reading.page(opd, caller.get(), page.after(), page.limit());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read a contract")
    @APIResponse(responseCode = "304", description = "Unchanged since the state that If-None-Match names")
    @APIResponse(responseCode = "403", description = "Another region's contract, or an unsigned one of another OPD")
    public RestResponse<ContractView> read(UUID id, Request request) {
        ContractView contract = reading.read(id, caller.get());
        EntityTag tag = new EntityTag(Preconditions.entityTag(contract.edit()));
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<ContractView>create(Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        return ResponseBuilder.ok(contract).tag(tag).build();
    }

    @GET
    @Path("{id}/content")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what the parties sign, byte for byte: its SHA-256 is the contract's sha256")
    public byte[] content(UUID id) {
        return reading.text(id, caller.get()).getBytes(StandardCharsets.UTF_8);
    }

    @POST
    @Path("{id}/signatures")
    @RolesAllowed({Role.OPD_HEAD, Role.MAYOR})
    @Operation(summary = "Sign for the party the caller stands for")
    @APIResponse(responseCode = "200", description = "Signed, now or by the same person before")
    @APIResponse(responseCode = "409", description = "Out of turn, or another person signed for this party")
    @APIResponse(responseCode = "412", description = "The contract changed since it was read")
    public RestResponse<ContractView> sign(UUID id, HttpHeaders headers) {
        ContractView contract = signing.sign(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit));
        return Answers.of(contract);
    }
}
