package id.selaras.programs.importing;

import id.selaras.programs.program.ProgramQuery;
import id.selaras.programs.program.ProgramStatus;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.language.Messages;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Year;
import java.util.Collections;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Sends lists of programmes in: files, and the programmes of another year.
@Path("/v1/imports")
@RunOnVirtualThread
@RolesAllowed({Role.OPD_EDITOR, Role.SECRETARIAT})
@Tag(name = "Imports", description = "Many programmes at once, from CSV, XLSX or the year before")
class ImportResource {
    private final ImportReception reception;
    private final Imports imports;
    private final ImportScope scopes;
    private final ImportConfig config;
    private final CurrentCaller caller;

    ImportResource(
            ImportReception reception, Imports imports, ImportScope scopes, ImportConfig config, CurrentCaller caller) {
        this.reception = reception;
        this.imports = imports;
        this.scopes = scopes;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Send a CSV or XLSX file with programmes",
            description = "The file is the body. It is checked in the background: poll the address in Location. The "
                    + "same file with the same parameters answers the import that it made before.")
    @RequestBody(content = @Content(mediaType = "application/octet-stream", schema = @Schema(format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Kept; Location says where it is told how it goes",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "200", description = "Had been sent before")
    @APIResponse(responseCode = "403", description = "Another OPD's or region's (application/problem+json)")
    @APIResponse(responseCode = "413", description = "Larger than is taken (application/problem+json)")
    @APIResponse(
            responseCode = "422",
            description = "A parameter cannot be read, or the file is no CSV and no XLSX (application/problem+json)")
    public Response send(
            @NotNull InputStream body, @BeanParam ImportQuery query, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException {
        Caller sender = caller.get();
        ImportSettings settings = query.settings(language(headers));
        ApplyMode apply = query.applyMode();
        ImportScope.Scope scope = scopes.of(sender, ImportQuery.given(query.region()), ImportQuery.given(query.opd()));
        try (Upload upload = Upload.receive(body, config.largestFile().asLongValue())) {
            ImportReception.Received received =
                    reception.receive(upload, settings, apply, query.shownName(), scope, sender);
            return answer(received.created() ? Response.Status.ACCEPTED : Response.Status.OK, received.stored(), uri);
        }
    }

    @POST
    @Path("/carry-over")
    @Idempotent
    @Operation(
            summary = "Carry programmes over into another year's drafts",
            description = "The filters of the list of programmes choose them; fiscalYear is the year they are taken "
                    + "from. Their days move to the new year. A programme that was carried over once is not carried "
                    + "again.")
    @APIResponse(
            responseCode = "202",
            description = "Noted; Location says where it is told how it goes",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "403", description = "Another OPD's or region's (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Response carryOver(
            @BeanParam ProgramQuery query,
            @QueryParam("toYear") String toYear,
            @QueryParam("region") String region,
            @QueryParam("apply") String apply,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Violations violations = new Violations();
        Integer from = ImportQuery.year("fiscalYear", query.fiscalYear(), violations);
        Integer to = ImportQuery.year("toYear", toYear, violations);
        if (from == null) {
            violations.addParameter("fiscalYear", "import.carry-year");
        } else if (to != null && to <= from) {
            violations.addParameter("toYear", "import.carry-later", Integer.toString(from));
        }
        violations.throwIfAny();
        ApplyMode mode = ImportQuery.applyMode(apply);
        ImportSettings settings = new ImportSettings(
                Profile.STANDARD,
                ProgramStatus.DRAFT,
                to == null ? Year.of(from).plusYears(1).getValue() : to,
                null,
                null,
                Collections.unmodifiableSortedMap(new TreeMap<>()),
                language(headers));
        ImportScope.Scope scope = scopes.of(caller.get(), ImportQuery.given(region), null);
        return answer(Response.Status.ACCEPTED, reception.carryOver(settings, mode, query, scope, caller.get()), uri);
    }

    @POST
    @Path("/{id}/application")
    @Idempotent
    @Operation(
            summary = "Take a checked import",
            description = "mode: ALL_OR_NOTHING or ACCEPTED_ROWS. Programmes are registered, or kept as drafts, with "
                    + "their history and events in one transaction.")
    @APIResponse(
            responseCode = "202",
            description = "Will be taken, or is already",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Failed, or taken in another way (application/problem+json)")
    @APIResponse(responseCode = "422", description = "mode cannot be read (application/problem+json)")
    public Response apply(@PathParam("id") UUID id, @QueryParam("mode") String mode) {
        ApplyMode applyMode = ImportQuery.applyMode(mode);
        if (applyMode == null) {
            new Violations()
                    .addParameter("mode", "parameter.one-of", "ALL_OR_NOTHING, ACCEPTED_ROWS")
                    .throwIfAny();
        }
        return Response.accepted(ImportView.of(reception.apply(id, applyMode, caller.get())))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Discard an import that was not taken",
            description = "The file may be sent anew afterwards, for example once missing codes were entered.")
    @APIResponse(responseCode = "204", description = "Discarded")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Taken, or being worked on (application/problem+json)")
    public void discard(@PathParam("id") UUID id) {
        StoredImport stored = imports.visible(id, caller.get());
        if (!imports.discard(id)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "import.not-discarded", stored.state().name());
        }
    }

    private static Response answer(Response.Status status, StoredImport stored, UriInfo uri) {
        return Response.status(status)
                .location(uri.getBaseUriBuilder()
                        .path(ImportResource.class)
                        .path(stored.id().toString())
                        .build())
                .entity(ImportView.of(stored))
                .build();
    }

    private static String language(HttpHeaders headers) {
        return Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .getLanguage();
    }
}
