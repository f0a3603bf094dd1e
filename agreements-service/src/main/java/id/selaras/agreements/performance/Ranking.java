package id.selaras.agreements.performance;

import id.selaras.agreements.achievement.AchievementRules;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.servicekit.language.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The OPDs of a region in the order of their scores, with the rule that made the order.
///
/// @param unranked OPDs for which no figure was due yet
public record Ranking(
        String region,
        int fiscalYear,
        int quarter,
        Rule rule,
        List<Place> places,
        List<AgreementCopy.Agency> unranked) {

    /// @param text the rule in the reader's language
    /// @param cap above which an achievement counts no further, in percent
    /// @param missingFigure what a due figure that was not reported counts
    public record Rule(String text, BigDecimal cap, BigDecimal missingFigure) {
        static Rule in(Locale language) {
            return new Rule(
                    Messages.text(language, "performance.ranking-rule", AchievementRules.CAP.toPlainString()),
                    AchievementRules.CAP,
                    BigDecimal.ZERO);
        }
    }

    /// @param rank from 1; equal scores share a rank, and the next rank counts them all
    public record Place(int rank, AgreementCopy.Agency opd, UUID agreementId, int version, Summary summary) {}

    public static Ranking of(
            String region, int fiscalYear, int quarter, List<AgreementPerformance> performances, Locale language) {
        List<AgreementPerformance> ordered = performances.stream()
                .filter(each -> each.summary().score() != null)
                .sorted(Comparator.comparing(
                                (AgreementPerformance each) -> each.summary().score())
                        .reversed()
                        .thenComparing(each -> each.opd().code()))
                .toList();
        List<Place> places = new ArrayList<>();
        for (AgreementPerformance each : ordered) {
            boolean shared = !places.isEmpty()
                    && places.getLast()
                                    .summary()
                                    .score()
                                    .compareTo(each.summary().score())
                            == 0;
            places.add(new Place(
                    shared ? places.getLast().rank() : places.size() + 1,
                    each.opd(),
                    each.agreementId(),
                    each.version(),
                    each.summary()));
        }
        List<AgreementCopy.Agency> unranked = performances.stream()
                .filter(each -> each.summary().score() == null)
                .map(AgreementPerformance::opd)
                .toList();
        return new Ranking(region, fiscalYear, quarter, Rule.in(language), places, unranked);
    }
}
