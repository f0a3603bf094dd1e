package id.selaras.agreements.publicview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.agreements.document.AgreementDocuments;
import id.selaras.agreements.document.ShortCode;
import id.selaras.agreements.document.Stylesheet;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.agreements.performance.Performances;
import id.selaras.agreements.performance.Period;
import id.selaras.agreements.performance.Ranking;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.language.Messages;
import id.selaras.servicekit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Signed agreements and what was achieved, for everybody and without a token. The gateway serves these paths under
/// `/public/agreements`.
@Path("/public")
@Tag(name = "Public", description = "Without a token; cacheable by everybody")
@PermitAll
@RunOnVirtualThread
class PublicResource {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PDF = "application/pdf";

    private final PublicAgreements agreements;
    private final SignedAgreements signed;
    private final Performances performances;
    private final PublicPage page;
    private final AgreementDocuments documents;
    private final ObjectMapper json;

    PublicResource(
            PublicAgreements agreements,
            SignedAgreements signed,
            Performances performances,
            PublicPage page,
            AgreementDocuments documents,
            ObjectMapper json) {
        this.agreements = agreements;
        this.signed = signed;
        this.performances = performances;
        this.page = page;
        this.documents = documents;
        this.json = json;
    }

    @GET
    @Path("signed")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the signed agreements of a region and year, by OPD")
    public Response list(
            @QueryParam("region") @Parameter(required = true) String region,
            @QueryParam("fiscalYear") @Parameter(required = true) String fiscalYear,
            @BeanParam PageRequest paging,
            Request request) {
        Parameters parameters = new Parameters();
        parameters.required("region", region);
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        parameters.throwIfAny();
        return json(agreements.page(region, year, paging.after(), paging.limit()), request);
    }

    @GET
    @Path("signed/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the version in force of an agreement")
    @APIResponse(responseCode = "304", description = "Unchanged since the state that If-None-Match names")
    public Response inForce(UUID id, Request request) {
        return json(agreements.inForce(id), request);
    }

    @GET
    @Path("signed/{id}/versions/{version: [0-9]{1,9}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read any signed version, and which one is in force")
    public Response version(UUID id, int version, Request request) {
        return json(agreements.version(id, version), request);
    }

    @GET
    @Path("performance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rank the OPDs of a region by what they achieved, with the rule")
    public Response performance(
            @BeanParam Period period,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            Request request) {
        Parameters parameters = new Parameters();
        parameters.required("region", period.region());
        parameters.throwIfAny();
        Period.Asked asked = period.asked(period.region());
        Ranking ranking = Ranking.of(
                asked.region(),
                asked.fiscalYear(),
                asked.quarter(),
                performances.ofYear(asked.region(), asked.fiscalYear(), asked.quarter()),
                Messages.language(language));
        return Response.fromResponse(json(ranking, request))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("documents/{id}/{version: [0-9]{1,9}}")
    @Produces(HTML)
    @Operation(summary = "The page that the QR code of a printed agreement leads to")
    public Response page(UUID id, int version, Request request) {
        byte[] html = page.html(agreements.version(id, version)).getBytes(StandardCharsets.UTF_8);
        return Cacheable.of(html, HTML, request)
                .header("Content-Security-Policy", Stylesheet.policy(Stylesheet.SCREEN))
                .build();
    }

    @GET
    @Path("documents/{id}/{version: [0-9]{1,9}}/pdf")
    @Produces(PDF)
    @Operation(summary = "The official document of a signed version")
    public Response pdf(UUID id, int version, Request request) {
        AgreementCopy copy = agreements.version(id, version).agreement();
        return Cacheable.of(documents.pdf(copy), PDF, request)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + AgreementDocuments.fileName(copy) + ".pdf\"")
                .build();
    }

    @GET
    @Path("codes/{code}")
    @Operation(summary = "Find a printed document by its code, with or without hyphens")
    @APIResponse(responseCode = "303", description = "Location is the document's page")
    public Response code(String code) {
        List<AgreementCopy> found =
                ShortCode.typed(code).map(typed -> signed.ofDigest(typed.hex())).orElse(List.of());
        if (found.isEmpty()) {
            throw PublicAgreements.unknown();
        }
        AgreementCopy first = found.getFirst();
        return Response.seeOther(URI.create(documents.publicAddress(first.id(), first.version())))
                .build();
    }

    private Response json(Object body, Request request) {
        try {
            return Cacheable.of(json.writeValueAsBytes(body), MediaType.APPLICATION_JSON, request)
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Could not be written as JSON", impossible);
        }
    }
}
