package id.selaras.agreements.agreement;

import id.selaras.agreements.agreement.AgreementReading.VersionSummary;
import id.selaras.agreements.canonical.CanonicalDocument;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.paging.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The versions of an agreement: signed ones for ever, and the one being written for those who may see it.
@Path("/v1/agreements/{id}/versions")
@Tag(name = "Versions")
@Authenticated
@RunOnVirtualThread
class VersionResource {
    private final AgreementReading reading;
    private final CurrentCaller caller;

    VersionResource(AgreementReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the versions that the caller may see, newest first, all on one page")
    public Page<VersionSummary> list(UUID id) {
        return new Page<>(reading.versions(id, caller.get()), null);
    }

    @GET
    @Path("{version: [0-9]{1,9}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one version")
    @APIResponse(
            responseCode = "200",
            description = "The version; ETag names its state",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the state that If-None-Match names")
    public RestResponse<Object> read(UUID id, int version, Request request) {
        return Answers.of(reading.readVersion(id, version, caller.get()), request);
    }

    @GET
    @Path("{version: [0-9]{1,9}}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what the parties sign, byte for byte: its SHA-256 is the version's sha256")
    public RestResponse<byte[]> content(UUID id, int version) {
        CanonicalDocument document = reading.version(id, version, caller.get()).document();
        return ResponseBuilder.ok(document.text().getBytes(StandardCharsets.UTF_8))
                .tag(document.sha256())
                .build();
    }
}
