package id.selaras.overlap.evaluation;

import java.util.Arrays;

/// How well scores tell the pairs that people call the same from all others.
///
/// @param positive what people say, by pair
/// @param scores what a method says, by pair; higher is more alike
record Ranking(boolean[] positive, double[] scores) {

    /// F1 with its precision and recall when everything from the threshold on is called the same.
    record Cut(double threshold, double precision, double recall, double f1) {}

    /// The chance that a positive pair scores above another one; ties count half.
    double auc() {
        double above = 0;
        long compared = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (positive[i] && !positive[j]) {
                    compared++;
                    above += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        return compared == 0 ? Double.NaN : above / compared;
    }

    Cut at(double threshold) {
        int hits = 0;
        int called = 0;
        int wanted = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean isCalled = scores[i] >= threshold;
            called += isCalled ? 1 : 0;
            wanted += positive[i] ? 1 : 0;
            hits += isCalled && positive[i] ? 1 : 0;
        }
        double precision = called == 0 ? 0 : hits / (double) called;
        double recall = wanted == 0 ? 0 : hits / (double) wanted;
        return new Cut(threshold, precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// The cut with the best F1; of equal ones, the threshold in the middle of the gap below it.
    Cut best() {
        double[] sorted = Arrays.stream(scores).distinct().sorted().toArray();
        Cut best = at(Double.POSITIVE_INFINITY);
        for (int i = 0; i < sorted.length; i++) {
            double threshold = i == 0 ? sorted[i] : (sorted[i - 1] + sorted[i]) / 2;
            Cut cut = at(threshold);
            if (cut.f1() > best.f1()) {
                best = cut;
            }
        }
        return best;
    }
}
