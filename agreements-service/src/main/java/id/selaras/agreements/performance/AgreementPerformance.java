package id.selaras.agreements.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.agreements.achievement.IndicatorProgress;
import id.selaras.agreements.indicator.Accumulation;
import id.selaras.agreements.indicator.Baseline;
import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.realisation.Realisations;
import id.selaras.agreements.signed.AgreementCopy;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// How far an OPD is with its agreement in force at the end of a quarter.
///
/// @param version of the agreement that the figures are measured against
/// @param quarter 1 to 4; everything is counted from the beginning of the year
public record AgreementPerformance(
        UUID agreementId,
        int version,
        String region,
        int fiscalYear,
        int quarter,
        AgreementCopy.Agency opd,
        Summary summary,
        List<IndicatorRow> indicators) {

    /// @param objective that the indicator belongs to
    /// @param mission of the term that the objective serves; absent where it names none
    /// @param yearTarget for the whole year
    /// @param provisional quarters whose figure was reported before they were over; absent where there are none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorRow(
            String objective,
            String mission,
            String code,
            String name,
            String unit,
            Direction direction,
            Accumulation accumulation,
            Baseline baseline,
            BigDecimal yearTarget,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> provisional,
            @JsonUnwrapped IndicatorProgress progress) {

        private static IndicatorRow of(
                AgreementCopy.Objective objective,
                Indicator indicator,
                List<Integer> provisional,
                IndicatorProgress progress) {
            return new IndicatorRow(
                    objective.objective(),
                    objective.mission(),
                    indicator.code(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.direction(),
                    indicator.accumulation(),
                    indicator.baseline(),
                    indicator.target(),
                    provisional,
                    progress);
        }
    }

    static AgreementPerformance of(AgreementCopy agreement, Realisations.Figures figures, int quarter) {
        List<IndicatorRow> rows = agreement.objectives().stream()
                .flatMap(objective -> objective.indicators().stream()
                        .map(indicator -> IndicatorRow.of(
                                objective,
                                indicator,
                                figures.provisional(agreement.id(), indicator.code()).stream()
                                        .filter(reported -> reported <= quarter)
                                        .toList(),
                                IndicatorProgress.at(
                                        indicator, figures.of(agreement.id(), indicator.code()), quarter))))
                .toList();
        return new AgreementPerformance(
                agreement.id(),
                agreement.version(),
                agreement.region(),
                agreement.fiscalYear(),
                quarter,
                agreement.opd(),
                Summary.of(rows.stream().map(IndicatorRow::progress).toList()),
                rows);
    }
}
