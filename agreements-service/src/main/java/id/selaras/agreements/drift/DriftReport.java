package id.selaras.agreements.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/// How far one version of an agreement is from its contract and from the registered programmes. Empty lists:
/// not at all.
///
/// @param contract with whose path the targets were compared; absent where the OPD has none for the year
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriftReport(
        UUID agreement,
        int version,
        int fiscalYear,
        UUID contract,
        List<TargetDrift> targets,
        List<BudgetDrift> budget) {}
