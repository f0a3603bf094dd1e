package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.TermList;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/// Do two texts tell of the same work? Two roads lead to a yes: the wording of the titles, and the concepts behind any
/// wording in the whole text. The better road counts.
final class WorkMeasure {
    private static final double STRENGTH_IN_INDICATOR = 0.6;
    private static final double SHARPNESS = 1.5;

    private final Weights weights;

    WorkMeasure(Weights weights) {
        this.weights = weights;
    }

    double similarity(Match match) {
        double wording = Math.pow(wording(match), weights.wordingPower());
        double concepts = concepts(match);
        double mixed = weights.concepts() * concepts + (1 - weights.concepts()) * wording;
        return Math.max(wording, mixed);
    }

    /// The titles alone and the titles with the indicators, each once by meaning and once word by word. Only here do
    /// administrative words count, and little: they tell two agencies that copied one sentence from two that did
    /// not.
    double wording(Match match) {
        IntUnaryOperator title = fields -> Field.TITLE.in(fields) ? 1 : 0;
        double sum = 0;
        for (boolean headline : new boolean[] {false, true}) {
            sum += match.shared(meaning(match.a, headline), meaning(match.b, headline));
            sum += match.shared(words(match.a, headline), words(match.b, headline));
        }
        double titles = match.shared(words(match.a, title), words(match.b, title));
        return titles == 1 ? 1 : sum / 4;
    }

    /// Subjects with known concepts only, all subjects, and everything with activities and groups. Where a text has
    /// nothing for a view (a title that only says what is done, or for whom), the other views speak.
    double concepts(Match match) {
        double sum = 0;
        int views = 0;
        double[] all = {shared(match, true, false), shared(match, false, false), shared(match, false, true)};
        for (double view : all) {
            if (!Double.isNaN(view)) {
                sum += view;
                views++;
            }
        }
        return views == 0 ? 0 : sum / views;
    }

    private double shared(Match match, boolean knownOnly, boolean withActivitiesAndGroups) {
        return match.sharedOr(
                i -> weights.found(match.a.fields(i)) * subject(match.a, i, knownOnly, withActivitiesAndGroups),
                i -> weights.missing(match.a.fields(i)) * subject(match.a, i, knownOnly, withActivitiesAndGroups),
                i -> weights.found(match.b.fields(i)) * subject(match.b, i, knownOnly, withActivitiesAndGroups),
                i -> weights.missing(match.b.fields(i)) * subject(match.b, i, knownOnly, withActivitiesAndGroups),
                Double.NaN);
    }

    private double subject(TermList list, int i, boolean knownOnly, boolean withActivitiesAndGroups) {
        ConceptKind kind = list.kind(i);
        double weight =
                switch (kind) {
                    case ACTIVITY -> activity(list.rarity(i), withActivitiesAndGroups);
                    case GROUP -> withActivitiesAndGroups ? weights.kind(kind) : 0;
                    case PLACE -> knownOnly ? 0 : weights.kind(kind);
                    case null -> knownOnly ? 0 : weights.kind(kind);
                    default -> weights.kind(kind);
                };
        return weight * (0.15 + 0.85 * list.rarity(i)) * list.certainty(i);
    }

    /// A rare activity (`operasi pasar`, `skrining`) is a subject by itself, a common one (`pelatihan`) is not.
    private double activity(double rarity, boolean asActivity) {
        double span = weights.specificActivityTo() - weights.specificActivityFrom();
        double specific = Math.clamp((rarity - weights.specificActivityFrom()) / span, 0, 1);
        double common = asActivity ? weights.kind(ConceptKind.ACTIVITY) : 0;
        return specific * weights.specificActivity() + (1 - specific) * common;
    }

    private IntToDoubleFunction meaning(TermList list, boolean headline) {
        return i -> {
            ConceptKind kind = list.kind(i);
            double weight = kind != null && kind.isAdministrative()
                    ? 0.03
                    : wordingKind(kind) * Math.pow(list.rarity(i), SHARPNESS);
            return strength(list.fields(i), headline) * list.certainty(i) * weight;
        };
    }

    private static double wordingKind(ConceptKind kind) {
        return switch (kind) {
            case null -> 0.5;
            case ACTIVITY -> 0.55;
            case GROUP -> 0.6;
            case PLACE -> 0.3;
            default -> 1;
        };
    }

    private IntToDoubleFunction words(TermList list, boolean headline) {
        return i -> strength(list.fields(i), headline) * word(list, i);
    }

    private IntToDoubleFunction words(TermList list, IntUnaryOperator strength) {
        return i -> strength.applyAsInt(list.fields(i)) * word(list, i);
    }

    private static double word(TermList list, int i) {
        return switch (list.kind(i)) {
            case PROCEDURE -> 0.4;
            case LIGHT -> 0.2;
            case FILLER -> 0.1;
            case null, default -> (0.3 + 0.7 * list.rarity(i)) * list.certainty(i);
        };
    }

    private static double strength(int fields, boolean headline) {
        if (Field.TITLE.in(fields)) {
            return 1;
        }
        if (!headline) {
            return 0;
        }
        boolean indicator = Field.INDICATOR.in(fields);
        boolean outcome = Field.OUTCOME.in(fields);
        if (indicator && outcome) {
            return 1 - (1 - STRENGTH_IN_INDICATOR) * (1 - STRENGTH_IN_INDICATOR);
        }
        return indicator || outcome ? STRENGTH_IN_INDICATOR : 0;
    }
}
