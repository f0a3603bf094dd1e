package id.selaras.overlap.detection;

import id.selaras.overlap.detection.term.TermList;
import id.selaras.overlap.detection.term.TermSpace;
import java.util.function.IntToDoubleFunction;

/// Two term lists side by side: which term of one is near to which of the other. Computed once for a pair; every
/// measure of the pair reads it.
final class Match {
    final TermList a;
    final TermList b;
    private final float[] near;
    private final int[] rows;
    private final int[] columns;
    private int count;

    Match(TermList a, TermList b, TermSpace space) {
        this.a = a;
        this.b = b;
        this.near = new float[a.size() * b.size()];
        int most = conceptsIn(a) * conceptsIn(b) + Math.min(a.size(), b.size());
        this.rows = new int[most];
        this.columns = new int[most];
        compareConcepts(space);
        compareOthers();
    }

    private void compareConcepts(TermSpace space) {
        for (int i = 0; i < a.size() && TermSpace.isConcept(a.number(i)); i++) {
            for (int j = 0; j < b.size() && TermSpace.isConcept(b.number(j)); j++) {
                float nearness = space.nearness(a.number(i), b.number(j));
                if (nearness > 0) {
                    add(i, j, nearness);
                }
            }
        }
    }

    /// Both lists are in the order of their numbers, and other terms are near to themselves only.
    private void compareOthers() {
        int j = conceptsIn(b);
        for (int i = conceptsIn(a); i < a.size() && j < b.size(); i++) {
            while (j < b.size() && b.number(j) < a.number(i)) {
                j++;
            }
            if (j < b.size() && b.number(j) == a.number(i)) {
                add(i, j, 1);
            }
        }
    }

    private void add(int i, int j, float nearness) {
        near[i * b.size() + j] = nearness;
        rows[count] = i;
        columns[count] = j;
        count++;
    }

    private static int conceptsIn(TermList list) {
        int concepts = 0;
        while (concepts < list.size() && TermSpace.isConcept(list.number(concepts))) {
            concepts++;
        }
        return concepts;
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
        double[] bestA = new double[weightA.length];
        double[] bestB = new double[weightB.length];
        for (int k = 0; k < count; k++) {
            int i = rows[k];
            int j = columns[k];
            if (weightA[i] > 0 && weightB[j] > 0) {
                double nearness = near(i, j);
                bestA[i] = Math.max(bestA[i], nearness * answer(weightA[i], weightB[j]));
                bestB[j] = Math.max(bestB[j], nearness * answer(weightB[j], weightA[i]));
            }
        }
        double found = 0;
        double missing = 0;
        double sumA = 0;
        double sumB = 0;
        for (int i = 0; i < weightA.length; i++) {
            if (weightA[i] > 0) {
                found += weightA[i] * bestA[i];
                missing += missingA.applyAsDouble(i) * (1 - bestA[i]);
                sumA += weightA[i];
            }
        }
        for (int j = 0; j < weightB.length; j++) {
            if (weightB[j] > 0) {
                found += weightB[j] * bestB[j];
                missing += missingB.applyAsDouble(j) * (1 - bestB[j]);
                sumB += weightB[j];
            }
        }
        if (sumA == 0 || sumB == 0) {
            return unknown;
        }
        return found + missing == 0 ? 0 : found / (found + missing);
    }

    /// A counterpart that weighs less answers for less.
    private static double answer(double weight, double otherWeight) {
        return Math.min(1, Math.sqrt(otherWeight / weight));
    }

    private static double[] weights(TermList list, IntToDoubleFunction weight) {
        double[] weights = new double[list.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight.applyAsDouble(i);
        }
        return weights;
    }
}
