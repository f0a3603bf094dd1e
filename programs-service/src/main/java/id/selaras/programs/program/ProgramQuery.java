package id.selaras.programs.program;

import id.selaras.programs.parameter.QueryParameters;
import id.selaras.programs.region.RegionCode;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The query parameters of the list of programmes, as sent.
public record ProgramQuery(
        @QueryParam("opd") @Parameter(description = "OPD code; may be repeated")
        List<String> opd,

        @QueryParam("fiscalYear") String fiscalYear,

        @QueryParam("cluster") @Parameter(description = "Cluster; may be repeated")
        List<String> cluster,

        @QueryParam("workingGroup") @Parameter(description = "Working group; may be repeated")
        List<String> workingGroup,

        @QueryParam("nomenclature") @Parameter(description = "Beginning of the nomenclature code, such as 1.06.05")
        String nomenclature,

        @QueryParam("location")
        @Parameter(
                description = "Programmes that reach this place: located at it, inside it, or at a place around it; so "
                        + "a kelurahan also finds the programmes of its kecamatan and of the whole city")
        String location,

        @QueryParam("text")
        @Parameter(
                description =
                        "Words of the title, sub-activity, description, target groups, inputs, outputs or outcomes, "
                                + "all of them; by their Indonesian stem, the last also as the beginning of a word")
        String text,

        @QueryParam("fundingSource")
        @Parameter(description = "Funding source, whatever its capitals; UNSTATED for amounts without; may be repeated")
        List<String> fundingSource,

        @QueryParam("targetGroup") @Parameter(description = "Words of the target groups, all of them")
        String targetGroup,

        @QueryParam("welfareDecile") @Parameter(description = "1 to 10: a target group covers this decile")
        String welfareDecile,

        @QueryParam("status") @Parameter(description = "DRAFT, REGISTERED or WITHDRAWN; may be repeated")
        List<String> status,

        @QueryParam("supportProgram") @Parameter(description = "true or false")
        String supportProgram,

        @QueryParam("budgetFrom") @Parameter(description = "Least budget, whole rupiah")
        String budgetFrom,

        @QueryParam("budgetTo") @Parameter(description = "Greatest budget, whole rupiah")
        String budgetTo,

        @QueryParam("changedSince")
        @Parameter(description = "A time such as 2027-03-01T08:00:00Z, or a date, which begins in Jakarta")
        String changedSince,

        @QueryParam("sort")
        @Parameter(
                description = "relevance, registeredAt, changedAt, budget or title; with a minus from the greatest "
                        + "down; if absent, relevance where text is given and -registeredAt otherwise")
        String sort) {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final int DATE_LENGTH = "2027-03-01".length();

    /// @throws ProblemException 422 with every parameter that cannot be read
    ProgramFilter filter() {
        QueryParameters sent = new QueryParameters(new Violations());
        ProgramFilter filter = new ProgramFilter(
                QueryParameters.all(opd).collect(Collectors.toUnmodifiableSet()),
                sent.read("fiscalYear", fiscalYear, Integer::valueOf),
                sent.constants("cluster", cluster, Cluster.class),
                sent.constants("workingGroup", workingGroup, WorkingGroup.class),
                QueryParameters.one(nomenclature),
                sent.read("location", location, RegionCode::new),
                QueryParameters.one(text).map(SearchWords::of),
                QueryParameters.all(fundingSource)
                        .map(ProgramQuery::comparableName)
                        .collect(Collectors.toUnmodifiableSet()),
                QueryParameters.one(targetGroup).map(SearchWords::of),
                sent.read("welfareDecile", welfareDecile, ProgramQuery::decile),
                sent.constants("status", status, ProgramStatus.class),
                sent.flag("supportProgram", supportProgram),
                sent.read("budgetFrom", budgetFrom, Long::valueOf),
                sent.read("budgetTo", budgetTo, Long::valueOf),
                sent.read("changedSince", changedSince, ProgramQuery::time));
        sent.violations().throwIfAny();
        return filter;
    }

    /// @throws ProblemException 422 where there is no such order, or relevance is asked for without text
    ProgramOrder order() {
        boolean searched = QueryParameters.one(text).isPresent();
        Optional<ProgramOrder> order = QueryParameters.one(sort)
                .map(ProgramOrder::of)
                .orElse(Optional.of(searched ? ProgramOrder.BEST_FIRST : ProgramOrder.NEWEST_FIRST));
        Violations violations = new Violations();
        if (order.isEmpty()) {
            violations.addParameter("sort", "parameter.one-of", ProgramSort.names());
        } else if (order.get().by() == ProgramSort.RELEVANCE && !searched) {
            violations.addParameter("sort", "program.relevance-needs-text");
        }
        violations.throwIfAny();
        return order.orElseThrow();
    }

    /// As the database keeps names to be compared.
    private static String comparableName(String name) {
        return SPACES.matcher(name).replaceAll(" ").toUpperCase(Locale.ROOT);
    }

    private static Integer decile(String value) {
        int decile = Integer.parseInt(value);
        if (decile < 1 || decile > 10) {
            throw new IllegalArgumentException(value);
        }
        return decile;
    }

    private static Instant time(String value) {
        try {
            return value.length() == DATE_LENGTH
                    ? LocalDate.parse(value).atStartOfDay(JAKARTA).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
