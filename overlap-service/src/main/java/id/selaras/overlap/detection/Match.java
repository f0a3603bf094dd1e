package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.TermList;
import id.selaras.overlap.detection.term.TermSpace;
import java.util.function.IntToDoubleFunction;

/// Two term lists side by side: which term of one is near to which of the other. Computed once for a pair; every
/// measure of the pair reads it.
final class Match {
    final TermList a;
    final TermList b;
    private final float[] near;

    Match(TermList a, TermList b, TermSpace space) {
        this.a = a;
        this.b = b;
        this.near = new float[a.size() * b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                near[i * b.size() + j] = space.nearness(a.number(i), b.number(j));
            }
        }
    }

    float near(int i, int j) {
        return near[i * b.size() + j];
    }

    /// The share of both lists' weight that finds a counterpart in the other: 0 to 1. A counterpart that weighs less
    /// answers for less.
    double shared(IntToDoubleFunction weightA, IntToDoubleFunction weightB) {
        return sharedOr(weightA, weightA, weightB, weightB, 0);
    }

    /// As [#shared(IntToDoubleFunction, IntToDoubleFunction)], with another weight for what finds no counterpart: a
    /// word of a long description speaks for an overlap when the other has it too, and hardly against one when not.
    ///
    /// @param unknown the answer when one of the lists weighs nothing
    double sharedOr(
            IntToDoubleFunction foundA,
            IntToDoubleFunction missingA,
            IntToDoubleFunction foundB,
            IntToDoubleFunction missingB,
            double unknown) {
        double[] weightA = weights(a, foundA);
        double[] weightB = weights(b, foundB);
        double found = 0;
        double missing = 0;
        double sumA = 0;
        double sumB = 0;
        for (int i = 0; i < weightA.length; i++) {
            if (weightA[i] > 0) {
                double best = 0;
                for (int j = 0; j < weightB.length; j++) {
                    best = Math.max(best, answer(near(i, j), weightA[i], weightB[j]));
                }
                found += weightA[i] * best;
                missing += missingA.applyAsDouble(i) * (1 - best);
                sumA += weightA[i];
            }
        }
        for (int j = 0; j < weightB.length; j++) {
            if (weightB[j] > 0) {
                double best = 0;
                for (int i = 0; i < weightA.length; i++) {
                    best = Math.max(best, answer(near(i, j), weightB[j], weightA[i]));
                }
                found += weightB[j] * best;
                missing += missingB.applyAsDouble(j) * (1 - best);
                sumB += weightB[j];
            }
        }
        if (sumA == 0 || sumB == 0) {
            return unknown;
        }
        return found + missing == 0 ? 0 : found / (found + missing);
    }

    private static double answer(double near, double weight, double otherWeight) {
        return near == 0 || otherWeight == 0 ? 0 : near * Math.min(1, Math.sqrt(otherWeight / weight));
    }

    private static double[] weights(TermList list, IntToDoubleFunction weight) {
        double[] weights = new double[list.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight.applyAsDouble(i);
        }
        return weights;
    }

    static boolean is(TermList list, int i, ConceptKind kind) {
        return list.kind(i) == kind;
    }
}
