package id.selaras.agreements.agreement;

import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The query parameters of the list, as they were sent.
record AgreementFilter(
        @QueryParam("fiscalYear") @Parameter(description = "Calendar year")
        String fiscalYear,

        @QueryParam("opd") @Parameter(description = "OPD code")
        String opd,

        @QueryParam("status") @Parameter(description = "One of the statuses; without it all but DISCARDED")
        String status,

        @QueryParam("sort") @Parameter(description = AgreementOrder.PARAMETERS)
        String sort) {

    private static final String STATUSES =
            Arrays.stream(Status.values()).map(Status::name).collect(Collectors.joining(", "));

    /// What to look for; null means anything.
    record Criteria(Integer fiscalYear, String opd, Status status, AgreementOrder order) {}

    /// @throws id.selaras.servicekit.problem.ProblemException 422 that names every unreadable parameter
    Criteria criteria() {
        Violations violations = new Violations();
        Integer year = null;
        if (isGiven(fiscalYear)) {
            if (fiscalYear.matches("[0-9]{4}")) {
                year = Integer.valueOf(fiscalYear);
            } else {
                violations.addParameter("fiscalYear", "parameter.unreadable", fiscalYear);
            }
        }
        Status wanted = null;
        if (isGiven(status)) {
            wanted = Arrays.stream(Status.values())
                    .filter(known -> known.name().equals(status.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(null);
            if (wanted == null) {
                violations.addParameter("status", "parameter.one-of", STATUSES);
            }
        }
        AgreementOrder order = AgreementOrder.BY_OPD;
        if (isGiven(sort)) {
            order = AgreementOrder.of(sort).orElse(null);
            if (order == null) {
                violations.addParameter("sort", "parameter.one-of", AgreementOrder.PARAMETERS);
            }
        }
        violations.throwIfAny();
        return new Criteria(year, isGiven(opd) ? opd : null, wanted, order);
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isBlank();
    }
}
