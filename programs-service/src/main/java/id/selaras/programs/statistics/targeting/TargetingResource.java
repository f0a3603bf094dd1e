package id.selaras.programs.statistics.targeting;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.programs.region.Regions;
import id.selaras.programs.statistics.series.ParameterReader;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows where poor people live and where the year's programmes work. Programmes are seen by everybody of their region,
/// and by nobody else.
@Path("/v1/statistics/targeting")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Statistics")
class TargetingResource {

    /// The places that can be looked at.
    enum Level {
        KECAMATAN,
        KELURAHAN
    }

    private final Regions regions;
    private final Targeting targeting;
    private final CurrentCaller caller;

    TargetingResource(Regions regions, Targeting targeting, CurrentCaller caller) {
        this.regions = regions;
        this.targeting = targeting;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Compare poor people and planned work by place, and list kelurahan without a programme",
            description = "region: a city, regency or kecamatan; fiscalYear; level: KECAMATAN (default) or KELURAHAN. "
                    + "Registered programmes without support programmes; each spread evenly over the kelurahan it "
                    + "reaches.")
    @APIResponse(responseCode = "200", description = "The places and the gaps")
    @APIResponse(responseCode = "403", description = "Another region (application/problem+json)")
    @APIResponse(responseCode = "404", description = "No such region (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public TargetingView targeting(
            @QueryParam("region") String region,
            @QueryParam("fiscalYear") String fiscalYear,
            @QueryParam("level") String level) {
        ParameterReader reader = new ParameterReader();
        reader.needed("region", region, "35.73.01.1001".length());
        reader.needed("fiscalYear", fiscalYear, 4);
        Optional<RegionCode> code = reader.region("region", region);
        Optional<Integer> year = reader.year("fiscalYear", fiscalYear);
        Level places = reader.oneOf("level", level, Level.class).orElse(Level.KECAMATAN);
        reader.throwIfAny();
        Region around = regions.find(code.orElseThrow())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "region.unknown", region));
        if (around.level() != RegionLevel.CITY && around.level() != RegionLevel.KECAMATAN) {
            new Violations()
                    .addParameter("region", "statistics.city-or-kecamatan", around.code())
                    .throwIfAny();
        }
        caller.get().requireRegion(around.code());
        return targeting.of(around, year.orElseThrow(), RegionLevel.valueOf(places.name()));
    }
}
