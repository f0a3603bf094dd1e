package id.selaras.overlap.program;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.selaras.overlap.detection.ProgramFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A programme as programs-service publishes it, reduced to what this service reads. Properties it does not know are
/// passed over, absent lists are empty.
///
/// @param id the programme, the same through all its versions
/// @param version counts the programme's states, from 1
/// @param opd the agency that plans and pays the work
/// @param nomenclature null where the work has no code
/// @param supportProgram true for salaries, office and planning (x.xx.01), which are never compared; absent means false
/// @param budgetRupiah sum of the inputs' amounts; 0 where the agency named none
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProgramDocument(
        UUID id,
        long version,
        String region,
        int fiscalYear,
        Agency opd,
        Nomenclature nomenclature,
        Boolean supportProgram,
        String title,
        String description,
        LocalDate start,
        LocalDate end,
        List<Input> inputs,
        List<TargetGroup> targetGroups,
        List<Location> locations,
        List<Output> outputs,
        List<Outcome> outcomes,
        long budgetRupiah) {

    public ProgramDocument {
        inputs = known(inputs);
        targetGroups = known(targetGroups);
        locations = known(locations);
        outputs = known(outputs);
        outcomes = known(outcomes);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Agency(String code, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Nomenclature(String code, String title) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Input(
            String kind, String description, Double quantity, String unit, Long amountRupiah, String fundingSource) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TargetGroup(String category, Integer welfareDecileFrom, Integer welfareDecileTo, Long count) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Location(String code, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Output(String indicator, Double target, String unit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Outcome(String indicator) {}

    public RegionYear regionYear() {
        return new RegionYear(region, fiscalYear);
    }

    /// What the detector judges by. A budget of 0 means that the agency named no amount.
    public ProgramFacts facts() {
        return new ProgramFacts(
                id.toString(),
                version,
                opd.code(),
                region,
                fiscalYear,
                nomenclature == null ? "" : nomenclature.code(),
                nomenclature == null ? "" : nomenclature.title(),
                title,
                description,
                start,
                end,
                inputs.stream()
                        .map(input -> new ProgramFacts.Input(
                                input.kind(),
                                input.description(),
                                input.quantity(),
                                input.unit(),
                                input.amountRupiah(),
                                input.fundingSource()))
                        .toList(),
                targetGroups.stream()
                        .map(group -> new ProgramFacts.TargetGroup(
                                group.category(), group.welfareDecileFrom(), group.welfareDecileTo(), group.count()))
                        .toList(),
                locations.stream()
                        .map(location -> new ProgramFacts.Location(location.code(), location.name()))
                        .toList(),
                outputs.stream()
                        .map(output -> new ProgramFacts.Output(output.indicator(), output.target(), output.unit()))
                        .toList(),
                outcomes.stream()
                        .map(Outcome::indicator)
                        .filter(Objects::nonNull)
                        .toList(),
                budgetRupiah == 0 ? null : budgetRupiah,
                Boolean.TRUE.equals(supportProgram));
    }

    private static <T> List<T> known(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
