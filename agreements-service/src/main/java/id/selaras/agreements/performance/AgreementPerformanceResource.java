package id.selaras.agreements.performance;

import id.selaras.agreements.parameter.Parameters;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.identity.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How far one OPD is with its agreement.
@Path("/v1/agreements/{agreement}/performance")
@Tag(name = "Performance")
@Authenticated
@RunOnVirtualThread
class AgreementPerformanceResource {
    private static final int WHOLE_YEAR = 4;

    private final Performances performances;
    private final SignedAgreements agreements;
    private final CurrentCaller caller;

    AgreementPerformanceResource(Performances performances, SignedAgreements agreements, CurrentCaller caller) {
        this.performances = performances;
        this.agreements = agreements;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Measure the version in force, indicator by indicator, with traffic lights and a forecast")
    public AgreementPerformance measure(
            UUID agreement,
            @QueryParam("quarter") @Parameter(description = "1 to 4; 4 where absent") String quarterParameter) {
        AgreementCopy copy = agreements.requireInForce(agreement, caller.get());
        Parameters parameters = new Parameters();
        Integer quarter = parameters.quarter("quarter", quarterParameter);
        parameters.throwIfAny();
        return performances.of(copy, quarter == null ? WHOLE_YEAR : quarter);
    }
}
