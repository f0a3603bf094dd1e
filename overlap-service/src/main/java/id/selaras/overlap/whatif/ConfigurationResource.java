package id.selaras.overlap.whatif;

import id.selaras.overlap.rebuild.Rebuilder;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.precondition.Preconditions;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a government judges by, made active on purpose.
@Path("/v1/detector-configurations")
@RunOnVirtualThread
@Tag(name = "What if", description = "A year judged by another configuration, beside the present findings")
class ConfigurationResource {
    private final ConfigurationStore store;
    private final Rebuilder rebuilder;
    private final AuditLog audit;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    ConfigurationResource(
            ConfigurationStore store, Rebuilder rebuilder, AuditLog audit, CurrentCaller currentCaller, Clock clock) {
        this.store = store;
        this.rebuilder = rebuilder;
        this.audit = audit;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    record Configurations(List<ConfigurationView> items) {}

    @GET
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR})
    @Operation(
            summary = "Read what the caller's region judges and judged by",
            description = "The newest first; where there is none, the configuration that ships is active. The ETag is "
                    + "the active version.")
    @APIResponse(
            responseCode = "200",
            description = "Every activation with who, when and why",
            content = @Content(schema = @Schema(implementation = Configurations.class)))
    public Response all() {
        String region = currentCaller.get().soleRegion();
        List<ConfigurationView> all = store.all(region);
        return Response.ok(new Configurations(all))
                .tag(Preconditions.entityTag(all.isEmpty() ? 0 : all.getFirst().version()))
                .build();
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Transactional
    @Operation(
            summary = "Make a configuration active for the caller's region",
            description = "From now on events are judged by it, and all findings are judged anew in the background. "
                    + "Decisions are not touched. If-Match with the active version, 0 at first.")
    @APIResponse(
            responseCode = "201",
            description = "Active; rebuildId says under which id in /v1/rebuilds the judging anew is followed",
            content = @Content(schema = @Schema(implementation = ConfigurationView.class)))
    @APIResponse(responseCode = "409", description = "A rebuilding is running (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Another one was made active (application/problem+json)")
    @APIResponse(
            responseCode = "422",
            description = "Thresholds that do not fit, or a lexicon with faults (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response activate(
            @NotNull @Valid ConfigurationDraft draft, @Context HttpHeaders headers, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        String region = caller.soleRegion();
        int active = store.active(region);
        Preconditions.requireMatch(headers, active);
        String hash = ProposedConfiguration.detector(draft.lexicon(), draft.rule())
                .configuration()
                .hash();
        int version = active + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!store.activate(region, version, draft, caller.name(), now)) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, "detector-configuration.overtaken");
        }
        UUID rebuild = rebuilder.beginWithCommit(region, caller);
        audit.record(new AuditEntry(
                "detector-configuration.activate",
                "detector-configuration",
                region + "/" + version,
                region,
                Map.of("version", version, "hash", hash, "rebuild", rebuild.toString())));
        return Response.created(uri.getAbsolutePath())
                .tag(Preconditions.entityTag(version))
                .entity(new ConfigurationView(
                        version,
                        true,
                        draft.lexicon(),
                        draft.rule(),
                        draft.findingsPerProgram(),
                        draft.reason(),
                        caller.name(),
                        now,
                        rebuild))
                .build();
    }
}
