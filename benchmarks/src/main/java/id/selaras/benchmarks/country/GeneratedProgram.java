package id.selaras.benchmarks.country;

import id.selaras.overlap.detection.ProgramFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A programme as programs-service publishes it.
public record GeneratedProgram(
        UUID id,
        long version,
        String region,
        int fiscalYear,
        Agency opd,
        Code nomenclature,
        String title,
        String description,
        String start,
        String end,
        String cluster,
        String workingGroup,
        List<Input> inputs,
        List<TargetGroup> targetGroups,
        List<Location> locations,
        List<Output> outputs,
        List<Object> outcomes,
        long budgetRupiah) {
    public record Agency(String code, String name) {}

    public record Code(String code, String edition, String title) {}

    public record Input(String kind, String description, long amountRupiah, String fundingSource) {}

    public record TargetGroup(String category, int welfareDecileFrom, int welfareDecileTo, int count) {}

    public record Location(String code, String name, String kind) {}

    public record Output(String indicator, double target, String unit) {}

    /// What the detector judges by.
    public ProgramFacts facts() {
        return new ProgramFacts(
                id.toString(),
                version,
                opd.code(),
                region,
                fiscalYear,
                nomenclature.code(),
                nomenclature.title(),
                title,
                description,
                LocalDate.parse(start),
                LocalDate.parse(end),
                inputs.stream()
                        .map(input -> new ProgramFacts.Input(
                                input.kind(),
                                input.description(),
                                null,
                                "",
                                input.amountRupiah(),
                                input.fundingSource()))
                        .toList(),
                targetGroups.stream()
                        .map(group -> new ProgramFacts.TargetGroup(
                                group.category(), group.welfareDecileFrom(), group.welfareDecileTo(), (long)
                                        group.count()))
                        .toList(),
                locations.stream()
                        .map(location -> new ProgramFacts.Location(location.code(), location.name()))
                        .toList(),
                outputs.stream()
                        .map(output -> new ProgramFacts.Output(output.indicator(), output.target(), output.unit()))
                        .toList(),
                List.of(),
                budgetRupiah,
                false);
    }
}
