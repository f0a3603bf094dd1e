package id.selaras.overlap.finding;

import id.selaras.overlap.coordination.Coordinator;
import id.selaras.overlap.coordination.Standing;
import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.opd.OpdName;
import id.selaras.overlap.opd.OpdRegistry;
import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.ChangePage;
import id.selaras.servicekit.change.FeedStatus;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.change.SnapshotPage;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings, for people who act on them and for systems that mirror them.
@Path("/v1/findings")
@RunOnVirtualThread
class FindingResource {
    private static final FeedTable FEED = new FeedTable("findings", "finding_version", "/v1/findings/snapshot");

    private final FindingRepository findings;
    private final FindingSearch search;
    private final FindingHistory history;
    private final OpdRegistry opds;
    private final Coordinator coordinator;
    private final ChangeFeed feed;
    private final CurrentCaller caller;

    FindingResource(
            FindingRepository findings,
            FindingSearch search,
            FindingHistory history,
            OpdRegistry opds,
            Coordinator coordinator,
            ChangeFeed feed,
            CurrentCaller caller) {
        this.findings = findings;
        this.search = search;
        this.history = history;
        this.opds = opds;
        this.coordinator = coordinator;
        this.feed = feed;
        this.caller = caller;
    }

    /// The findings that the caller may see, newest first where no order is asked for.
    @GET
    @RolesAllowed({
        Role.OPD_EDITOR,
        Role.OPD_HEAD,
        Role.POKJA_MEMBER,
        Role.SECRETARIAT,
        Role.INSPECTORATE,
        Role.MAYOR,
        Role.SYSTEM_READER
    })
    public Page<FindingItem> list(@BeanParam FindingParameters parameters, @BeanParam PageRequest page) {
        FindingAccess access = FindingAccess.of(caller.get());
        FindingFilter filter = FindingFilter.of(parameters);
        filter.region().ifPresent(region -> caller.get().requireRegion(region));
        List<Finding> found = search.find(filter, access, page.after(), page.limit() + 1);
        Map<OpdKey, OpdName> names = names(found.stream());
        Map<UUID, Standing> standings =
                coordinator.standings(found.stream().map(Finding::id).toList());
        return Page.of(
                found, page.limit(), finding -> item(finding, names, standings), last -> search.cursor(filter, last));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.OPD_EDITOR,
        Role.OPD_HEAD,
        Role.POKJA_MEMBER,
        Role.SECRETARIAT,
        Role.INSPECTORATE,
        Role.MAYOR,
        Role.SYSTEM_READER
    })
    public Response read(@PathParam("id") UUID id, Request request) {
        Finding finding = require(id);
        Map<OpdKey, OpdName> names = names(Stream.of(finding));
        Map<UUID, Standing> standings = coordinator.standings(List.of(id));
        EntityTag tag = entityTag(finding, names, standings.getOrDefault(id, Standing.UNTOUCHED));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(item(finding, names, standings)) : unchanged)
                .tag(tag)
                .build();
    }

    /// Every state the finding had, newest first.
    @GET
    @Path("{id}/versions")
    @RolesAllowed({
        Role.OPD_EDITOR,
        Role.OPD_HEAD,
        Role.POKJA_MEMBER,
        Role.SECRETARIAT,
        Role.INSPECTORATE,
        Role.MAYOR,
        Role.SYSTEM_READER
    })
    public Page<FindingVersionView> versions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        require(id);
        long before = page.after() == null ? Long.MAX_VALUE : version(Cursor.decode(page.after(), 1));
        return Page.of(
                history.of(id, before, page.limit() + 1),
                page.limit(),
                FindingVersionView::of,
                last -> Cursor.encode(last.version()));
    }

    /// The change feed: every new state of every finding, in an order that loses none.
    @GET
    @Path("changes")
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR, Role.SYSTEM_READER})
    public ChangePage changes(@BeanParam PageRequest page) {
        return feed.changes(FEED, caller.get().regions(), page.after(), page.limit());
    }

    /// How far the change feed is.
    @GET
    @Path("changes/status")
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR, Role.SYSTEM_READER})
    public FeedStatus status() {
        return feed.status(FEED);
    }

    /// The present state of every finding, with the cursor of the change feed to go on from.
    @GET
    @Path("snapshot")
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR, Role.SYSTEM_READER})
    public SnapshotPage snapshot(@BeanParam PageRequest page) {
        return feed.snapshot(FEED, caller.get().regions(), page.after(), page.limit());
    }

    private Finding require(UUID id) {
        FindingAccess access = FindingAccess.of(caller.get());
        Finding finding = findings.findByIdOptional(id)
                .filter(access::knows)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "finding.unknown", id.toString()));
        if (!access.shows(finding)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "finding.other-opd");
        }
        return finding;
    }

    private static FindingItem item(Finding finding, Map<OpdKey, OpdName> names, Map<UUID, Standing> standings) {
        return new FindingItem(
                FindingView.of(finding, names), standings.getOrDefault(finding.id(), Standing.UNTOUCHED));
    }

    /// Names and coordination belong to the answer, so that their versions belong to its tag.
    private static EntityTag entityTag(Finding finding, Map<OpdKey, OpdName> names, Standing standing) {
        OpdName unknown = new OpdName("", 0);
        return new EntityTag(finding.version()
                + "."
                + standing.version()
                + finding.opds().stream()
                        .map(opd -> "." + names.getOrDefault(opd, unknown).version())
                        .collect(Collectors.joining()));
    }

    private Map<OpdKey, OpdName> names(Stream<Finding> shown) {
        return opds.names(shown.flatMap(finding -> finding.opds().stream()).collect(Collectors.toSet()));
    }

    private static long version(List<String> cursor) {
        try {
            return Long.parseLong(cursor.getFirst());
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
