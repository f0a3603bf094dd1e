package id.selaras.programs.importing;

import id.selaras.programs.program.Cluster;
import id.selaras.programs.program.ProgramStatus;
import id.selaras.programs.program.WorkingGroup;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// How an uploaded list is to be read and taken, as sent.
record ImportQuery(
        @QueryParam("profile") @Parameter(description = "STANDARD (if absent) or SIPD")
        String profile,

        @QueryParam("status") @Parameter(description = "What the programmes become: REGISTERED (if absent) or DRAFT")
        String status,

        @QueryParam("apply")
        @Parameter(
                description = "ALL_OR_NOTHING or ACCEPTED_ROWS: taken as soon as it is checked; if absent it is only "
                        + "checked")
        String apply,

        @QueryParam("region") @Parameter(description = "City or regency; only for a secretariat of several")
        String region,

        @QueryParam("opd")
        @Parameter(
                description = "OPD of all its programmes; if absent an editor's own, or for the secretariat what "
                        + "the rows name")
        String opd,

        @QueryParam("fiscalYear") @Parameter(description = "Year of programmes whose rows name none")
        String fiscalYear,

        @QueryParam("cluster") @Parameter(description = "Cluster of programmes whose rows name none")
        String cluster,

        @QueryParam("workingGroup") @Parameter(description = "Working group of programmes whose rows name none")
        String workingGroup,

        @QueryParam("column")
        @Parameter(description = "What a heading means, as field:heading, such as title:Nama Usulan; may be repeated")
        List<String> column,

        @QueryParam("fileName") @Parameter(description = "Name of the file, to be shown again")
        String fileName) {
    private static final int LONGEST_NAME = 200;

    /// @param language of the words for what is wrong
    /// @throws ProblemException 422 with every parameter that cannot be read
    ImportSettings settings(String language) {
        Violations violations = new Violations();
        Profile readProfile = constant("profile", profile, Profile.class, violations);
        ProgramStatus readStatus = constant("status", status, ProgramStatus.class, violations);
        if (readStatus == ProgramStatus.WITHDRAWN) {
            violations.addParameter("status", "parameter.one-of", "REGISTERED, DRAFT");
        }
        ImportSettings settings = new ImportSettings(
                readProfile == null ? Profile.STANDARD : readProfile,
                readStatus == null ? ProgramStatus.REGISTERED : readStatus,
                year("fiscalYear", fiscalYear, violations),
                constant("cluster", cluster, Cluster.class, violations),
                constant("workingGroup", workingGroup, WorkingGroup.class, violations),
                columns(violations),
                language);
        violations.throwIfAny();
        return settings;
    }

    /// @return null where it is only to be checked
    ApplyMode applyMode() {
        return applyMode(apply);
    }

    static ApplyMode applyMode(String apply) {
        Violations violations = new Violations();
        ApplyMode mode = constant("apply", apply, ApplyMode.class, violations);
        violations.throwIfAny();
        return mode;
    }

    String shownName() {
        String name = given(fileName);
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private SortedMap<String, String> columns(Violations violations) {
        SortedMap<String, String> columns = new TreeMap<>();
        for (String said : column == null ? List.<String>of() : column) {
            String[] parts = said.split(":", 2);
            if (parts.length < 2 || Field.named(parts[0].strip()).isEmpty()) {
                violations.addParameter(
                        "column",
                        "import.column",
                        said,
                        String.join(
                                ", ",
                                Arrays.stream(Field.values())
                                        .map(Field::parameter)
                                        .toList()));
            } else {
                columns.put(Vocabulary.plain(parts[1]), parts[0].strip());
            }
        }
        return columns;
    }

    static Integer year(String parameter, String value, Violations violations) {
        try {
            return given(value) == null ? null : Year.parse(value.strip()).getValue();
        } catch (DateTimeException unreadable) {
            violations.addParameter(parameter, "parameter.unreadable", value);
            return null;
        }
    }

    private static <E extends Enum<E>> E constant(
            String parameter, String value, Class<E> type, Violations violations) {
        try {
            return given(value) == null ? null : Enum.valueOf(type, value.strip());
        } catch (IllegalArgumentException unknown) {
            violations.addParameter(parameter, "parameter.one-of", Arrays.toString(type.getEnumConstants()));
            return null;
        }
    }

    static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
