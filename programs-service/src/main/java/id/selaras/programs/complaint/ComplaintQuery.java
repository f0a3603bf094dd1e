package id.selaras.programs.complaint;

import id.selaras.programs.parameter.QueryParameters;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The query parameters of lists of complaints, as sent.
record ComplaintQuery(
        @QueryParam("status") @Parameter(description = "RECEIVED, FORWARDED, ANSWERED or CLOSED; may be repeated")
        List<String> status,

        @QueryParam("category") @Parameter(description = "Category; may be repeated")
        List<String> category,

        @QueryParam("opd") @Parameter(description = "Code of the responsible OPD")
        String opd,

        @QueryParam("program") @Parameter(description = "Id of the programme")
        String program,

        @QueryParam("kelurahan") String kelurahan,
        @QueryParam("fiscalYear") String fiscalYear,

        @QueryParam("overdue")
        @Parameter(description = "true: the time for the next step has passed; false: it has not")
        String overdue) {

    /// @throws ProblemException 422 with every parameter that cannot be read
    ComplaintFilter filter(Caller caller, Instant now) {
        QueryParameters sent = new QueryParameters(new Violations());
        ComplaintFilter filter = new ComplaintFilter(
                caller,
                now,
                sent.constants("status", status, ComplaintStatus.class),
                sent.constants("category", category, ComplaintCategory.class),
                QueryParameters.one(opd),
                sent.read("program", program, UUID::fromString),
                QueryParameters.one(kelurahan),
                sent.read("fiscalYear", fiscalYear, Integer::valueOf),
                sent.flag("overdue", overdue));
        sent.violations().throwIfAny();
        return filter;
    }
}
