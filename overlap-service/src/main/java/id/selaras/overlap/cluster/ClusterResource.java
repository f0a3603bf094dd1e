package id.selaras.overlap.cluster;

import id.selaras.overlap.cluster.Clustering.Cluster;
import id.selaras.overlap.finding.FindingAccess;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The programmes around the same work, as one instead of a heap of pairs.
@Path("/v1/clusters")
@RunOnVirtualThread
@RolesAllowed({
    Role.OPD_EDITOR,
    Role.OPD_HEAD,
    Role.POKJA_MEMBER,
    Role.SECRETARIAT,
    Role.INSPECTORATE,
    Role.MAYOR,
    Role.SYSTEM_READER
})
@Tag(name = "Clusters", description = "Programmes around the same work: who does what")
class ClusterResource {
    private final ClusterReader clusters;
    private final ProgramCopies programs;
    private final CurrentCaller currentCaller;

    ClusterResource(ClusterReader clusters, ProgramCopies programs, CurrentCaller currentCaller) {
        this.clusters = clusters;
        this.programs = programs;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(
            summary = "List the clusters of a region and year, the largest first",
            description = "People of an agency see those that it has a programme in. Without region: the caller's own.")
    @APIResponse(responseCode = "200", description = "A page; next is the cursor of the following one")
    @APIResponse(responseCode = "422", description = "fiscalYear is missing or none (application/problem+json)")
    public Page<ClusterView> list(
            @QueryParam("region") Optional<String> region,
            @QueryParam("fiscalYear") Optional<Integer> fiscalYear,
            @BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        FindingAccess access = FindingAccess.of(caller);
        String government = region.orElseGet(caller::soleRegion);
        caller.requireRegion(government);
        if (fiscalYear.isEmpty() || fiscalYear.get() < 2000 || fiscalYear.get() > 2100) {
            new Violations().addParameter("fiscalYear", "filter.year").throwIfAny();
        }
        List<Cluster> all = clusters.clusters(new RegionYear(government, fiscalYear.orElseThrow()));
        List<Cluster> wanted = behind(ofAgency(all, access), page.after())
                .limit(page.limit() + 1L)
                .toList();
        Map<UUID, ProgramDocument> documents = programs.documents(
                wanted.stream().flatMap(cluster -> cluster.members().stream()).toList());
        return Page.of(
                wanted,
                page.limit(),
                cluster -> view(cluster, documents),
                last -> Cursor.encode(last.members().size(), last.centre()));
    }

    @GET
    @Path("{programId}")
    @Operation(summary = "Read the cluster that a programme is in")
    @APIResponse(responseCode = "200", description = "Every programme around the same work")
    @APIResponse(responseCode = "403", description = "Of other agencies only (application/problem+json)")
    @APIResponse(responseCode = "404", description = "In no cluster that the caller may see (application/problem+json)")
    public ClusterView read(@PathParam("programId") UUID programId) {
        Caller caller = currentCaller.get();
        FindingAccess access = FindingAccess.of(caller);
        Cluster cluster = Optional.ofNullable(
                        programs.documents(List.of(programId)).get(programId))
                .filter(program -> caller.covers(program.region()))
                .flatMap(program -> clusters.clusters(program.regionYear()).stream()
                        .filter(each -> each.members().contains(programId))
                        .findFirst())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "cluster.unknown", programId.toString()));
        ClusterView view = view(cluster, programs.documents(cluster.members()));
        if (!access.opd().map(view::isOf).orElse(true)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "finding.other-opd");
        }
        return view;
    }

    private Collection<Cluster> ofAgency(List<Cluster> all, FindingAccess access) {
        return access.opd()
                .<Collection<Cluster>>map(opd -> {
                    Collection<UUID> own = programs.ofAgency(
                            opd,
                            all.stream()
                                    .flatMap(cluster -> cluster.members().stream())
                                    .toList());
                    return all.stream()
                            .filter(cluster -> cluster.members().stream().anyMatch(own::contains))
                            .toList();
                })
                .orElse(all);
    }

    /// By place in the order, so that a cluster that came or went meanwhile moves nothing.
    private static Stream<Cluster> behind(Collection<Cluster> all, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return all.stream();
        }
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            int size = Integer.parseInt(parts.get(0));
            return all.stream()
                    .filter(cluster -> cluster.members().size() < size
                            || cluster.members().size() == size
                                    && cluster.centre().toString().compareTo(parts.get(1)) > 0);
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }

    private static ClusterView view(Cluster cluster, Map<UUID, ProgramDocument> documents) {
        List<ClusterView.Member> members = Stream.concat(
                        Stream.of(cluster.centre()),
                        cluster.members().stream().filter(member -> !member.equals(cluster.centre())))
                .map(documents::get)
                .map(ClusterView.Member::of)
                .toList();
        return ClusterView.of(documents.get(cluster.centre()), members);
    }
}
