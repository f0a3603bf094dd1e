package id.selaras.programs.region;

import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/// Look-up of regions. They are public facts: every caller sees all of them.
@Path("/v1/regions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Regions", description = "Provinces, cities, kecamatan and kelurahan with the codes of Kemendagri and BPS")
class RegionResource {
    private static final int AN_HOUR = 3600;

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Cache(maxAge = AN_HOUR, isPrivate = true)
    @Operation(
            summary = "List regions by code",
            description = "within: a region and all it holds; level: PROVINCE, CITY, KECAMATAN or KELURAHAN; "
                    + "text: part of the name; bps: code of the statistics office.")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<Region> list(
            @QueryParam("within") String within,
            @QueryParam("level") String level,
            @QueryParam("text") String text,
            @QueryParam("bps") String bps,
            @BeanParam PageRequest page) {
        Violations violations = new Violations();
        RegionFilter filter = new RegionFilter(
                given(within).flatMap(value -> code(value, violations)),
                given(level).flatMap(value -> level(value, violations)),
                given(text),
                given(bps));
        violations.throwIfAny();
        String after =
                page.after() == null ? "" : Cursor.decode(page.after(), 1).getFirst();
        List<Region> found = regions.search(filter, after, page.limit() + 1);
        return Page.of(found, page.limit(), region -> region, region -> Cursor.encode(region.code()));
    }

    @GET
    @Path("/{code}")
    @Cache(maxAge = AN_HOUR, isPrivate = true)
    @Operation(summary = "Read a region")
    @APIResponse(responseCode = "200", description = "The region")
    @APIResponse(responseCode = "404", description = "No region has this code (application/problem+json)")
    public Region read(@PathParam("code") String code) {
        return RegionCode.parse(code)
                .flatMap(regions::find)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "region.unknown", code));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<RegionCode> code(String value, Violations violations) {
        Optional<RegionCode> code = RegionCode.parse(value);
        if (code.isEmpty()) {
            violations.addParameter("within", "region.code-form", value);
        }
        return code;
    }

    private static Optional<RegionLevel> level(String value, Violations violations) {
        Optional<RegionLevel> level = Arrays.stream(RegionLevel.values())
                .filter(known -> known.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (level.isEmpty()) {
            violations.addParameter("level", "parameter.one-of", Arrays.toString(RegionLevel.values()));
        }
        return level;
    }
}
