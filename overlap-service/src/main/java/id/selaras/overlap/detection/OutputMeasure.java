package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.TermList;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// Is the same thing counted? The object that the indicators name, completed from the title where an indicator only
/// says "number of participants", and the kind of thing that the units count.
final class OutputMeasure {
    private static final double FROM_TITLE = 0.5;
    private static final double UNKNOWN_UNIT = 0.7;

    private final Weights weights;

    OutputMeasure(Weights weights) {
        this.weights = weights;
    }

    /// 0 to 1; 0 when one programme names no output. Indicators are short: what the works have in common says what a
    /// bare "number of participants" leaves open. Where another kind of thing is counted, it is another output.
    ///
    /// @param product as [#product] found it
    /// @param units as [#units] found it, or NaN
    /// @param work how alike the works are
    /// @param beneficiaries how alike those are for whom it is produced, or NaN
    double similarity(double product, double units, double work, double beneficiaries) {
        if (Double.isNaN(product)) {
            return 0;
        }
        double subject = (1 - weights.outputWork()) * product + weights.outputWork() * work;
        double counted = Math.pow(Double.isNaN(units) ? UNKNOWN_UNIT : units, weights.outputUnitPower());
        double others = Double.isNaN(beneficiaries) ? 0 : weights.outputBeneficiary() * (1 - beneficiaries);
        return Math.pow(subject, weights.outputSubjectPower()) * counted * (1 - others);
    }

    /// How far the indicators name one thing, 0 to 1, or NaN when one programme names no output.
    double product(Match match) {
        if (!hasOutput(match.a) || !hasOutput(match.b)) {
            return Double.NaN;
        }
        double meaning = match.sharedOr(found(match.a), missing(match.a), found(match.b), missing(match.b), 0);
        double words = match.shared(words(match.a), words(match.b));
        return Math.max(meaning, words * words);
    }

    /// How well the units of both count one kind of thing, 0 to 1, or NaN when a unit is unknown.
    static double units(ProgramProfile a, ProgramProfile b) {
        double best = Double.NaN;
        for (int ofA = a.unitFamilies(); ofA != 0; ofA &= ofA - 1) {
            UnitFamily one = UnitFamily.of(Integer.numberOfTrailingZeros(ofA));
            for (int ofB = b.unitFamilies(); ofB != 0; ofB &= ofB - 1) {
                double near = one.near(UnitFamily.of(Integer.numberOfTrailingZeros(ofB)));
                best = Double.isNaN(best) ? near : Math.max(best, near);
            }
        }
        return best;
    }

    private static boolean hasOutput(TermList list) {
        return Field.INDICATOR.in(list.allFields());
    }

    private IntToDoubleFunction found(TermList list) {
        return i -> (Field.INDICATOR.in(list.fields(i)) ? 1 : Field.TITLE.in(list.fields(i)) ? FROM_TITLE : 0)
                * weight(list, i);
    }

    private IntToDoubleFunction missing(TermList list) {
        IntPredicate telling = i -> Field.INDICATOR.in(list.fields(i)) && isSubject(list.kind(i));
        boolean indicatorTells = false;
        for (int i = 0; i < list.size(); i++) {
            indicatorTells |= telling.test(i);
        }
        double title = indicatorTells ? 0.05 : FROM_TITLE;
        return i ->
                (Field.INDICATOR.in(list.fields(i)) ? 1 : Field.TITLE.in(list.fields(i)) ? title : 0) * weight(list, i);
    }

    private static boolean isSubject(ConceptKind kind) {
        return kind != null && !kind.isAdministrative() && kind != ConceptKind.ACTIVITY && kind != ConceptKind.PLACE;
    }

    private double weight(TermList list, int i) {
        return weights.kind(list.kind(i)) * (0.15 + 0.85 * list.rarity(i)) * list.certainty(i);
    }

    private static IntToDoubleFunction words(TermList list) {
        return i -> {
            if (!Field.INDICATOR.in(list.fields(i))) {
                return 0;
            }
            return switch (list.kind(i)) {
                case PROCEDURE -> 0.4;
                case LIGHT -> 0.2;
                case FILLER -> 0.1;
                case null, default -> 0.3 + 0.7 * list.rarity(i);
            };
        };
    }
}
