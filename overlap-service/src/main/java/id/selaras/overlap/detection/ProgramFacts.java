package id.selaras.overlap.detection;

import java.time.LocalDate;
import java.util.List;

/// What the detector needs to know of one programme: the text and structure that an agency wrote, nothing else.
///
/// Every text may be empty, every list may be empty and every boxed number may be null; a part that is left out counts
/// neither for nor against an overlap, it lowers the confidence of a judgement.
///
/// @param id the programme, unique among all programmes
/// @param version the version of the programme, from 1
/// @param opd the agency's code (or its name where there is no code); programmes of one agency are never compared
/// @param region code of the government the agency belongs to, `35.73`
/// @param fiscalYear calendar year
/// @param nomenclatureCode the sub-activity's code, `1.06.05.2.02.0006`, or empty
/// @param nomenclatureTitle the sub-activity's title in the nomenclature, or empty
/// @param title the programme's own title
/// @param description the work in the agency's words
/// @param start first day, or null when unknown
/// @param end last day, or null when unknown
/// @param budgetRupiah the whole budget, or null when unknown
/// @param supportProgram true for `x.xx.01`: salaries, office, planning documents; never compared. A code that says so
///     makes the flag true whatever was given
public record ProgramFacts(
        String id,
        long version,
        String opd,
        String region,
        int fiscalYear,
        String nomenclatureCode,
        String nomenclatureTitle,
        String title,
        String description,
        LocalDate start,
        LocalDate end,
        List<Input> inputs,
        List<TargetGroup> targetGroups,
        List<Location> locations,
        List<Output> outputs,
        List<String> outcomes,
        Long budgetRupiah,
        boolean supportProgram) {

    public ProgramFacts {
        nomenclatureCode = text(nomenclatureCode);
        nomenclatureTitle = text(nomenclatureTitle);
        title = text(title);
        description = text(description);
        inputs = List.copyOf(inputs);
        targetGroups = List.copyOf(targetGroups);
        locations = List.copyOf(locations);
        outputs = List.copyOf(outputs);
        outcomes = List.copyOf(outcomes);
        supportProgram = supportProgram || isSupport(nomenclatureCode);
    }

    /// One means of the work.
    ///
    /// @param kind FUNDS, PERSONNEL, GOODS, SERVICES, FACILITIES or DATA
    /// @param quantity how many units, or null
    /// @param amountRupiah whole rupiah, or null
    /// @param fundingSource where the money comes from, or empty
    public record Input(
            String kind, String description, Double quantity, String unit, Long amountRupiah, String fundingSource) {
        public Input {
            kind = text(kind);
            description = text(description);
            unit = text(unit);
            fundingSource = text(fundingSource);
        }
    }

    /// Whom the work is for: a group, never a person.
    ///
    /// @param welfareDecileFrom poorest welfare decile reached, 1 to 10, or null
    /// @param welfareDecileTo least poor welfare decile reached, 1 to 10, or null
    /// @param count how many, or null
    public record TargetGroup(String category, Integer welfareDecileFrom, Integer welfareDecileTo, Long count) {
        public TargetGroup {
            category = text(category);
        }
    }

    /// A place: the region code (city `35.73`, kecamatan `35.73.01`, kelurahan `35.73.01.1001`) and its name; the code
    /// may be empty, then the name decides.
    public record Location(String code, String name) {
        public Location {
            code = text(code);
            name = text(name);
        }
    }

    /// What is produced and counted.
    ///
    /// @param target how many units, or null
    public record Output(String indicator, Double target, String unit) {
        public Output {
            indicator = text(indicator);
            unit = text(unit);
        }
    }

    private static boolean isSupport(String code) {
        String[] parts = code.split("\\.", 4);
        return parts.length >= 3 && parts[2].equals("01");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
