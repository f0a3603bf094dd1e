package id.selaras.programs.nomenclature;

import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/// Look-up of the nomenclature. It is a published regulation: every caller sees all of it.
@Path("/v1/nomenclature")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Nomenclature", description = "Sub-activities that a city government may plan, with their codes")
class NomenclatureResource {
    private static final int AN_HOUR = 3600;

    private final Nomenclature nomenclature;

    NomenclatureResource(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    @GET
    @Cache(maxAge = AN_HOUR, isPrivate = true)
    @Operation(
            summary = "List sub-activities by code, without definitions",
            description = "prefix: beginning of the code, such as 1.06.05; "
                    + "text: words that title, activity or indicator hold, all of them.")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<SubActivity> list(
            @QueryParam("prefix") @DefaultValue("") String prefix,
            @QueryParam("text") @DefaultValue("") String text,
            @BeanParam PageRequest page) {
        String after =
                page.after() == null ? "" : Cursor.decode(page.after(), 1).getFirst();
        List<SubActivity> found = nomenclature.search(prefix.strip(), text.strip(), after, page.limit() + 1);
        return Page.of(found, page.limit(), entry -> entry, entry -> Cursor.encode(entry.code()));
    }

    @GET
    @Path("/{code}")
    @Cache(maxAge = AN_HOUR, isPrivate = true)
    @Operation(
            summary = "Read a sub-activity",
            description = "A code of an agency's support programme (1.06.01…) is described by the row X.XX.01… .")
    @APIResponse(responseCode = "200", description = "The sub-activity with its definition")
    @APIResponse(
            responseCode = "404",
            description = "No sub-activity has this code; suggestions names the nearest (application/problem+json)")
    public SubActivity read(@PathParam("code") String code) {
        return NomenclatureCode.parse(code).flatMap(nomenclature::find).orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "nomenclature.unknown", code)
                .with("suggestions", nomenclature.nearest(code)));
    }
}
