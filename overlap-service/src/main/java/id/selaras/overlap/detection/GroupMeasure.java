package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.TermList;
import java.util.Arrays;

/// For whom? The groups that the programmes name, from their target groups first and from their texts second.
final class GroupMeasure {

    /// Two works for the public at large meet the same people, most likely.
    private static final double BOTH_FOR_ALL = 0.7;

    /// A work for the public at large meets a single group too, among others.
    private static final double ONE_FOR_ALL = 0.5;

    /// 0 to 1, or NaN when one of the programmes does not say for whom.
    double similarity(Match match, ProgramProfile a, ProgramProfile b) {
        double[] ofA = weights(match.a);
        double[] ofB = weights(match.b);
        boolean aNames = Arrays.stream(ofA).sum() > 0;
        boolean bNames = Arrays.stream(ofB).sum() > 0;
        if (aNames && bNames) {
            return (covered(match, ofA, ofB, false) + covered(match, ofB, ofA, true)) / 2;
        }
        if (!aNames && !a.groupsGiven() || !bNames && !b.groupsGiven()) {
            return Double.NaN;
        }
        return aNames || bNames ? ONE_FOR_ALL : BOTH_FOR_ALL;
    }

    /// How surely both programmes say for whom they are, 0 to 1: a group named among many things in a long description
    /// hardly says so.
    double certainty(Match match, ProgramProfile a, ProgramProfile b) {
        return Math.min(certainty(match.a, a), certainty(match.b, b));
    }

    private static double certainty(TermList list, ProgramProfile program) {
        if (program.groupsGiven()) {
            return 1;
        }
        double strongest = 0;
        for (int i = 0; i < list.size(); i++) {
            if (list.kind(i) == ConceptKind.GROUP) {
                strongest = Math.max(strongest, strength(list.fields(i), false) * list.certainty(i));
            }
        }
        return strongest;
    }

    private static double covered(Match match, double[] own, double[] other, boolean turned) {
        double sum = 0;
        double covered = 0;
        for (int i = 0; i < own.length; i++) {
            double best = 0;
            for (int j = 0; j < other.length && own[i] > 0; j++) {
                if (other[j] > 0) {
                    double near = turned ? match.near(j, i) : match.near(i, j);
                    best = Math.max(best, near * Math.min(1, Math.sqrt(other[j] / own[i])));
                }
            }
            sum += own[i];
            covered += own[i] * best;
        }
        return covered / sum;
    }

    private static double[] weights(TermList list) {
        boolean told = Field.GROUP.in(groupFields(list));
        double[] weights = new double[list.size()];
        for (int i = 0; i < weights.length; i++) {
            if (list.kind(i) == ConceptKind.GROUP) {
                weights[i] = strength(list.fields(i), told) * list.certainty(i) * (0.3 + 0.7 * list.rarity(i));
            }
        }
        return weights;
    }

    private static int groupFields(TermList list) {
        int fields = 0;
        for (int i = 0; i < list.size(); i++) {
            if (list.kind(i) == ConceptKind.GROUP) {
                fields |= list.fields(i);
            }
        }
        return fields;
    }

    private static double strength(int fields, boolean told) {
        if (Field.GROUP.in(fields)) {
            return 1;
        }
        if (Field.TITLE.in(fields)) {
            return told ? 0.6 : 1;
        }
        if (Field.DESCRIPTION.in(fields)) {
            return told ? 0.25 : 0.6;
        }
        return Field.INDICATOR.in(fields) ? 0.2 : 0;
    }
}
