package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.series.ParameterReader;
import id.selaras.programs.statistics.webapi.WebApi;
import id.selaras.programs.statistics.webapi.WebApi.Entry;
import id.selaras.programs.statistics.webapi.WebApiException;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Looks up what the WebAPI of the statistics office offers, so that a variable's number can be found by its title and
/// pinned in the configuration.
@Path("/v1/statistics/webapi/domains")
@RunOnVirtualThread
@RolesAllowed({Role.BPS_FEED, Role.SECRETARIAT})
@Tag(name = "Statistics feed")
class WebApiResource {
    private static final String DOMAIN = "[0-9]{4}";

    private final WebApi webApi;

    WebApiResource(WebApi webApi) {
        this.webApi = webApi;
    }

    /// A question to the WebAPI.
    private interface Look {
        List<Entry> up() throws WebApiException, InterruptedException;
    }

    @GET
    @Operation(summary = "List the office's domains", description = "text: part of the name.")
    @APIResponse(responseCode = "200", description = "The domains")
    @APIResponse(responseCode = "503", description = "The WebAPI did not answer (application/problem+json)")
    public Page<Entry> domains(@QueryParam("text") String text) {
        return titled(webApi::domains, text);
    }

    @GET
    @Path("/{domain}/subjects")
    @Operation(summary = "List the subjects of a domain", description = "text: part of the title.")
    @APIResponse(responseCode = "200", description = "The subjects")
    @APIResponse(responseCode = "503", description = "The WebAPI did not answer (application/problem+json)")
    public Page<Entry> subjects(
            @PathParam("domain") @Pattern(regexp = DOMAIN) String domain, @QueryParam("text") String text) {
        return titled(() -> webApi.subjects(domain), text);
    }

    @GET
    @Path("/{domain}/variables")
    @Operation(
            summary = "List the variables of a domain with their numbers and units",
            description = "text: part of the title. A domain has hundreds; the office gives ten at a time and two "
                    + "answers a second, so this takes a while.")
    @APIResponse(responseCode = "200", description = "The variables")
    @APIResponse(responseCode = "503", description = "The WebAPI did not answer (application/problem+json)")
    public Page<Entry> variables(
            @PathParam("domain") @Pattern(regexp = DOMAIN) String domain, @QueryParam("text") String text) {
        return titled(() -> webApi.variables(domain), text);
    }

    @GET
    @Path("/{domain}/variables/{variable}/periods")
    @Operation(summary = "List the years for which the office has data of a variable")
    @APIResponse(responseCode = "200", description = "The years")
    @APIResponse(responseCode = "503", description = "The WebAPI did not answer (application/problem+json)")
    public Page<Entry> periods(
            @PathParam("domain") @Pattern(regexp = DOMAIN) String domain, @PathParam("variable") long variable) {
        return titled(() -> webApi.periods(domain, variable), null);
    }

    private static Page<Entry> titled(Look look, String text) {
        String part = ParameterReader.text(text).orElse("").toLowerCase(Locale.ROOT);
        try {
            return new Page<>(
                    look.up().stream()
                            .filter(entry ->
                                    entry.title().toLowerCase(Locale.ROOT).contains(part))
                            .toList(),
                    null);
        } catch (WebApiException failure) {
            boolean noKey = failure.reason() == WebApiException.Reason.NO_KEY;
            throw ProblemException.of(
                            noKey ? ProblemType.CONFLICT : ProblemType.UNAVAILABLE,
                            noKey ? "statistics.no-key" : "statistics.webapi-failed")
                    .with("reason", failure.reason());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
    }
}
