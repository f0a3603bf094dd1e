package id.selaras.agreements.sakip;

import id.selaras.servicekit.language.Messages;
import id.selaras.servicekit.paging.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The sheet of criteria.
@Path("/v1/sakip-criteria")
@Tag(name = "SAKIP")
@Authenticated
@RunOnVirtualThread
class CriteriaResource {

    /// @param title in the reader's language
    /// @param weight in points; all together are 100
    record CriterionView(SakipCriterion criterion, String component, String aspect, String title, BigDecimal weight) {}

    @GET
    @Operation(summary = "The criteria with their weights, all on one page")
    public Page<CriterionView> list(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String acceptLanguage) {
        Locale language = Messages.language(acceptLanguage);
        return new Page<>(
                Arrays.stream(SakipCriterion.values())
                        .map(criterion -> new CriterionView(
                                criterion,
                                criterion.component(),
                                criterion.aspect(),
                                Messages.text(language, "sakip.component." + criterion.component()) + ": "
                                        + Messages.text(language, "sakip.aspect." + criterion.aspect()),
                                criterion.weight()))
                        .toList(),
                null);
    }
}
