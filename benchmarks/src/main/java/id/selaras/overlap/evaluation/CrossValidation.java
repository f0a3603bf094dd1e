package id.selaras.overlap.evaluation;

import java.util.Random;
import java.util.stream.IntStream;

/// What the threshold is worth on pairs that did not choose it: in each of many shuffles, the pairs fall into folds
/// with equal shares of positives, the threshold is chosen on all folds but one and applied to that one.
record CrossValidation(double meanF1, double deviation) {
    private static final int FOLDS = 5;

    static CrossValidation of(Ranking ranking, int repetitions) {
        double[] f1 = IntStream.range(0, repetitions)
                .mapToDouble(seed -> f1(ranking, new Random(seed)))
                .toArray();
        double mean =
                IntStream.range(0, f1.length).mapToDouble(i -> f1[i]).average().orElse(Double.NaN);
        double variance = IntStream.range(0, f1.length)
                .mapToDouble(i -> (f1[i] - mean) * (f1[i] - mean))
                .average()
                .orElse(Double.NaN);
        return new CrossValidation(mean, Math.sqrt(variance));
    }

    private static double f1(Ranking ranking, Random random) {
        int[] folds = folds(ranking.positive(), random);
        int hits = 0;
        int called = 0;
        int wanted = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            double threshold = part(ranking, i -> folds[i] != held).best().threshold();
            Ranking test = part(ranking, i -> folds[i] == held);
            for (int i = 0; i < test.scores().length; i++) {
                boolean isCalled = test.scores()[i] >= threshold;
                called += isCalled ? 1 : 0;
                wanted += test.positive()[i] ? 1 : 0;
                hits += isCalled && test.positive()[i] ? 1 : 0;
            }
        }
        return called + wanted == 0 ? 0 : 2.0 * hits / (called + wanted);
    }

    private static int[] folds(boolean[] positive, Random random) {
        int[] order = IntStream.range(0, positive.length).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        int[] folds = new int[positive.length];
        int positives = 0;
        int others = 0;
        for (int i : order) {
            folds[i] = (positive[i] ? positives++ : others++) % FOLDS;
        }
        return folds;
    }

    private static Ranking part(Ranking ranking, java.util.function.IntPredicate wanted) {
        int[] chosen =
                IntStream.range(0, ranking.scores().length).filter(wanted).toArray();
        boolean[] positive = new boolean[chosen.length];
        double[] scores = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            positive[i] = ranking.positive()[chosen[i]];
            scores[i] = ranking.scores()[chosen[i]];
        }
        return new Ranking(positive, scores);
    }
}
