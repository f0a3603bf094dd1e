package id.selaras.agreements.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.achievement.Grade;
import id.selaras.agreements.achievement.Grade.Light;
import id.selaras.agreements.achievement.IndicatorProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/// Many indicators in a few figures: an OPD's, a mission's or a whole government's.
///
/// @param indicators how many there are
/// @param due how many of them a figure is due for
/// @param complete how many of those have all their figures
/// @param score mean of what the due indicators achieved, each counted alike, from 0 to the cap, and a missing
///     figure as 0; in percent with two decimals; absent where none is due
/// @param grade of the score; absent as it is
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        int indicators,
        int due,
        int complete,
        int green,
        int yellow,
        int red,
        int grey,
        BigDecimal score,
        Grade grade) {

    static Summary of(List<IndicatorProgress> progress) {
        List<BigDecimal> scored = progress.stream()
                .map(IndicatorProgress::scored)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal score = scored.isEmpty() ? null : mean(scored);
        return new Summary(
                progress.size(),
                scored.size(),
                (int) progress.stream()
                        .filter(each -> !each.due().isEmpty() && each.missing().isEmpty())
                        .count(),
                count(progress, Light.GREEN),
                count(progress, Light.YELLOW),
                count(progress, Light.RED),
                count(progress, Light.GREY),
                score,
                score == null ? null : Grade.of(score));
    }

    private static int count(List<IndicatorProgress> progress, Light light) {
        return (int) progress.stream().filter(each -> each.light() == light).count();
    }

    private static BigDecimal mean(List<BigDecimal> scored) {
        return scored.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scored.size()), 2, RoundingMode.HALF_UP);
    }
}
