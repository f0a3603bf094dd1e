package id.selaras.programs.statistics.feed;

import id.selaras.programs.code.NearestCodes;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.statistics.feed.FeedConfig.Source;
import id.selaras.programs.statistics.series.ParameterReader;
import id.selaras.programs.statistics.webapi.WebApi;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The feed from the WebAPI of the statistics office: how it is doing, and pulls on demand.
@Path("/v1/statistics")
@RunOnVirtualThread
@RolesAllowed({Role.BPS_FEED, Role.SECRETARIAT, Role.INSPECTORATE})
@Tag(name = "Statistics feed")
class FeedResource {
    private final FeedConfig config;
    private final FeedReader reader;
    private final Pulls pulls;
    private final SourceScope scope;
    private final WebApi webApi;
    private final Event<PullRequested> requested;
    private final AuditLog audit;
    private final CurrentCaller caller;

    FeedResource(
            FeedConfig config,
            FeedReader reader,
            Pulls pulls,
            SourceScope scope,
            WebApi webApi,
            Event<PullRequested> requested,
            AuditLog audit,
            CurrentCaller caller) {
        this.config = config;
        this.reader = reader;
        this.pulls = pulls;
        this.scope = scope;
        this.webApi = webApi;
        this.requested = requested;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/feed")
    @Operation(
            summary = "See how the feed is doing",
            description = "For each source the last success and the last error; how long the series have waited.")
    @APIResponse(responseCode = "200", description = "The state of the feed")
    public FeedStatus status() {
        return reader.status();
    }

    @GET
    @Path("/pulls")
    @Operation(summary = "List pulls, newest first", description = "source: only those of this source.")
    @APIResponse(responseCode = "200", description = "A page of pulls")
    public Page<PullView> list(@QueryParam("source") String source, @BeanParam PageRequest page) {
        return pulls.list(ParameterReader.text(source), page.after(), page.limit());
    }

    @GET
    @Path("/pulls/{id}")
    @Operation(summary = "Read a pull: whether it is done, what it brought, what was not understood")
    @APIResponse(responseCode = "200", description = "The pull")
    @APIResponse(responseCode = "404", description = "No such pull (application/problem+json)")
    public PullView read(@PathParam("id") UUID id) {
        return pulls.find(id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "statistics.unknown"));
    }

    @POST
    @Path("/pulls")
    @Idempotent
    @RolesAllowed({Role.BPS_FEED, Role.SECRETARIAT})
    @Operation(
            summary = "Pull a source now",
            description = "The pull is put into the line; Location says where to see what becomes of it. Where one of "
                    + "the source waits or runs already, that one is given.")
    @APIResponse(responseCode = "202", description = "In the line")
    @APIResponse(responseCode = "403", description = "The source is of another region (application/problem+json)")
    @APIResponse(responseCode = "409", description = "No key is configured (application/problem+json)")
    @APIResponse(responseCode = "422", description = "No such source (application/problem+json)")
    public Response pull(@NotNull @Valid PullRequest request, @Context UriInfo uri) {
        Source source = config.sources().get(request.source());
        if (source == null) {
            new Violations()
                    .addWithSuggestions(
                            "/source",
                            NearestCodes.of(request.source(), config.sources().keySet()),
                            "statistics.source-unknown",
                            request.source())
                    .throwIfAny();
            throw new AssertionError("a violation was added");
        }
        Caller by = caller.get();
        String region = scope.region(source.domain()).map(RegionCode::text).orElse(null);
        if (region != null) {
            by.requireRegion(region);
        }
        if (!webApi.isConfigured()) {
            throw ProblemException.of(ProblemType.CONFLICT, "statistics.no-key");
        }
        PullView pull = pulls.request(request.source(), by.subject());
        audit.record(AuditEntry.of("statistics.pull", "pull", pull.id().toString(), region)
                .with("source", request.source()));
        requested.fire(new PullRequested(request.source()));
        return Response.accepted(pull)
                .location(
                        uri.getAbsolutePathBuilder().path(pull.id().toString()).build())
                .build();
    }
}
