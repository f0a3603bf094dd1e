package id.selaras.agreements.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.agreements.document.AgreementDocuments;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.identity.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A version of an agreement as the official document, for those who may read that version.
@Path("/v1/agreements/{id}/versions/{version: [0-9]{1,9}}/document")
@Tag(name = "Documents")
@Authenticated
@RunOnVirtualThread
class AgreementDocumentResource {
    private final AgreementReading reading;
    private final AgreementDocuments documents;
    private final SignedAgreements copies;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    AgreementDocumentResource(
            AgreementReading reading,
            AgreementDocuments documents,
            SignedAgreements copies,
            ObjectMapper json,
            CurrentCaller caller) {
        this.reading = reading;
        this.documents = documents;
        this.copies = copies;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Path("html")
    @Produces("text/html; charset=utf-8")
    @Operation(summary = "Read a version as the official document, statement and annex")
    public RestResponse<String> html(UUID id, int version) {
        return ResponseBuilder.ok(documents.html(copy(id, version)))
                .header("Content-Security-Policy", AgreementDocuments.policy())
                .build();
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "Print a version as the official document; a draft says that it is one")
    public RestResponse<byte[]> pdf(UUID id, int version) {
        AgreementCopy copy = copy(id, version);
        return ResponseBuilder.ok(documents.pdf(copy))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + AgreementDocuments.fileName(copy) + ".pdf\"")
                .build();
    }

    private AgreementCopy copy(UUID id, int version) {
        return copies.copy(
                json.valueToTree(reading.version(id, version, caller.get()).view()));
    }
}
