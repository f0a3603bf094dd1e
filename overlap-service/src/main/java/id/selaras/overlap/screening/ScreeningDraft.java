package id.selaras.overlap.screening;

import id.selaras.overlap.detection.ProgramFacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A programme that an agency still plans, in the form in which programs-service takes it. Only year and title are
/// needed: what is left out counts neither for nor against an overlap, it lowers the confidence.
///
/// @param nomenclatureTitle as the nomenclature has it; where it is left out, the title that registered programmes of
///     the same code carry counts
/// @param cluster programme group; not compared
/// @param workingGroup not compared
/// @param locations codes of the city, kecamatan or kelurahan
record ScreeningDraft(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @Pattern(regexp = CODE) String nomenclatureCode,
        @Size(max = 500) String nomenclatureTitle,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 10_000) String description,
        LocalDate start,
        LocalDate end,
        @Size(max = 50) String cluster,
        @Size(max = 50) String workingGroup,
        @Size(max = MOST_ITEMS) List<@NotNull @Valid Input> inputs,
        @Size(max = MOST_ITEMS) List<@NotNull @Valid TargetGroup> targetGroups,
        @Size(max = MOST_ITEMS) List<@NotBlank @Size(max = 20) String> locations,
        @Size(max = MOST_ITEMS) List<@NotNull @Valid Output> outputs,
        @Size(max = MOST_ITEMS) List<@NotNull @Valid Outcome> outcomes) {
    private static final String CODE = "([0-9]|X)\\.([0-9]{2}|XX)\\.[0-9]{2}\\.[1-9]\\.[0-9]{2}\\.[0-9]{2,4}";
    private static final int MOST_ITEMS = 200;
    private static final long MOST_RUPIAH = 1_000_000_000_000_000L;

    ScreeningDraft {
        inputs = given(inputs);
        targetGroups = given(targetGroups);
        locations = given(locations);
        outputs = given(outputs);
        outcomes = given(outcomes);
    }

    record Input(
            @NotNull @Pattern(regexp = "FUNDS|PERSONNEL|GOODS|SERVICES|FACILITIES|DATA")
            String kind,

            @NotBlank @Size(max = 500) String description,
            @DecimalMin("0") Double quantity,
            @Size(max = 100) String unit,
            @PositiveOrZero @Max(MOST_RUPIAH) Long amountRupiah,
            @Size(max = 200) String fundingSource) {}

    record TargetGroup(
            @NotBlank @Size(max = 200) String category,
            @Min(1) @Max(10) Integer welfareDecileFrom,
            @Min(1) @Max(10) Integer welfareDecileTo,
            @PositiveOrZero @Max(1_000_000_000) Long count) {}

    record Output(
            @NotBlank @Size(max = 500) String indicator,
            @DecimalMin("0") Double target,
            @Size(max = 100) String unit) {}

    record Outcome(
            @NotBlank @Size(max = 500) String indicator,
            Double baseline,
            Double target,
            @Size(max = 100) String unit) {}

    /// The draft as a programme of this agency, as far as it goes.
    ///
    /// @param titles of sub-activities by their code, as far as they are known
    ProgramFacts facts(String region, String opd, Map<String, String> titles) {
        return new ProgramFacts(
                "draft",
                1,
                opd,
                region,
                fiscalYear,
                nomenclatureCode,
                nomenclatureTitle == null ? titles.get(nomenclatureCode) : nomenclatureTitle,
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
                        .map(code -> new ProgramFacts.Location(code, ""))
                        .toList(),
                outputs.stream()
                        .map(output -> new ProgramFacts.Output(output.indicator(), output.target(), output.unit()))
                        .toList(),
                outcomes.stream().map(Outcome::indicator).toList(),
                budgetRupiah() == 0 ? null : budgetRupiah(),
                false);
    }

    /// Sum of the inputs' amounts; 0 where none is named.
    long budgetRupiah() {
        return inputs.stream()
                .map(Input::amountRupiah)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /// Missing elements stay for validation to find.
    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
