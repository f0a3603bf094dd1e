package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.Judgement;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.evaluation.LabelledPair.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Judges labelled pairs and prints how often the detector agrees with people, beside simple baselines.
/// Usage: `benchmarks/evaluate-overlap PAIRS.jsonl … [--scores OUT.csv]`.
public final class EvaluateOverlap {
    private static final int REPETITIONS = 50;

    private final PrintStream out;
    private final Detector detector = Detector.standard();
    private final List<String> scores =
            new ArrayList<>(List.of("id,inputSimilarity,outputSimilarity,confidence,class"));

    private EvaluateOverlap(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        Path scoreFile = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--scores") && i + 1 < arguments.length) {
                scoreFile = Path.of(arguments[++i]);
            } else if (arguments[i].startsWith("-")) {
                System.err.println("usage: evaluate-overlap PAIRS.jsonl ... [--scores OUT.csv]");
                System.exit(2);
            } else {
                files.add(Path.of(arguments[i]));
            }
        }
        EvaluateOverlap evaluation = new EvaluateOverlap(System.out);
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                System.err.println("evaluate-overlap: cannot read " + file);
                System.exit(2);
            }
            evaluation.evaluate(file);
        }
        if (scoreFile != null) {
            Files.write(scoreFile, evaluation.scores);
        }
    }

    private void evaluate(Path file) throws IOException {
        List<LabelledPair> pairs = LabelledPairs.read(file);
        if (pairs.isEmpty()) {
            print("%n%s: no labelled pair%n", file.getFileName());
            return;
        }
        List<Judgement> judgements = pairs.stream()
                .map(pair -> detector.judge(detector.profile(pair.a()), detector.profile(pair.b())))
                .toList();
        boolean[] same = new boolean[pairs.size()];
        boolean[] sameOutput = new boolean[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            same[i] = pairs.get(i).input() == Answer.YES;
            sameOutput[i] = pairs.get(i).output() == Answer.YES;
            scores.add(row(pairs.get(i).id(), judgements.get(i)));
        }
        print(
                "%n%s: %d pairs, detector %s (%s)%n",
                file.getFileName(),
                pairs.size(),
                detector.configuration().version(),
                detector.configuration().hash());
        print("%-44s %6s %6s %6s %9s %6s %13s%n", "same input", "prec.", "recall", "F1", "threshold", "AUC", "cv F1");
        Ranking input = new Ranking(same, values(judgements, Judgement::inputSimilarity));
        line(
                "detector at its threshold",
                input,
                input.at(detector.configuration().rule().sameInput()),
                false);
        line("detector at the best threshold", input, input.best(), true);
        for (Baseline baseline : Baseline.values()) {
            Ranking ranking = new Ranking(
                    same,
                    pairs.stream()
                            .mapToDouble(pair -> baseline.similarity(pair.a(), pair.b()))
                            .toArray());
            line(baseline.label, ranking, ranking.best(), true);
        }
        Ranking bm25 = new Ranking(same, Bm25.similarities(pairs));
        line("BM25 (Lucene) of titles and descriptions", bm25, bm25.best(), true);
        print("same output%n");
        Ranking output = new Ranking(sameOutput, values(judgements, Judgement::outputSimilarity));
        line(
                "detector at its threshold",
                output,
                output.at(detector.configuration().rule().sameOutput()),
                false);
        line("detector at the best threshold", output, output.best(), true);
        confusion(pairs, judgements);
        classes(pairs, judgements);
    }

    private void line(String label, Ranking ranking, Ranking.Cut cut, boolean crossValidated) {
        String spread = "";
        if (crossValidated) {
            CrossValidation validation = CrossValidation.of(ranking, REPETITIONS);
            spread = String.format(Locale.ROOT, "%.3f ± %.3f", validation.meanF1(), validation.deviation());
        }
        print(
                "%-44s %6.3f %6.3f %6.3f %9.3f %6.3f %13s%n",
                label, cut.precision(), cut.recall(), cut.f1(), cut.threshold(), ranking.auc(), spread);
    }

    private void confusion(List<LabelledPair> pairs, List<Judgement> judgements) {
        int[][] counts = new int[3][3];
        for (int i = 0; i < pairs.size(); i++) {
            double similarity = judgements.get(i).inputSimilarity();
            int judged = similarity >= detector.configuration().rule().sameInput()
                    ? 0
                    : similarity >= detector.configuration().rule().partlySameInput() ? 1 : 2;
            counts[pairs.get(i).input().ordinal()][judged]++;
        }
        print("input, people by row, detector by column:   yes partly no%n");
        for (Answer answer : Answer.values()) {
            int[] row = counts[answer.ordinal()];
            print("%-42s %5d %6d %2d%n", answer.name().toLowerCase(Locale.ROOT), row[0], row[1], row[2]);
        }
    }

    private void classes(List<LabelledPair> pairs, List<Judgement> judgements) {
        int[][] counts = new int[OverlapClass.values().length][OverlapClass.values().length];
        int agreed = 0;
        for (int i = 0; i < pairs.size(); i++) {
            OverlapClass people = people(pairs.get(i));
            counts[people.ordinal()][judgements.get(i).overlapClass().ordinal()]++;
            agreed += people == judgements.get(i).overlapClass() ? 1 : 0;
        }
        print(
                "classes, people by row, detector by column: %s; %d of %d agree%n",
                List.of("SIDO", "DUPL", "OVER", "FRAG", "NONE"), agreed, pairs.size());
        for (OverlapClass each : OverlapClass.values()) {
            StringBuilder row = new StringBuilder();
            for (int count : counts[each.ordinal()]) {
                row.append(String.format(Locale.ROOT, "%6d", count));
            }
            print("%-42s %s%n", each, row);
        }
    }

    private static OverlapClass people(LabelledPair pair) {
        return switch (pair.input()) {
            case YES ->
                pair.output() == Answer.YES ? OverlapClass.DUPLICATION : OverlapClass.SAME_INPUT_DIFFERENT_OUTPUT;
            case PARTLY -> OverlapClass.OVERLAP;
            case NO -> pair.output() == Answer.YES ? OverlapClass.FRAGMENTATION : OverlapClass.NONE;
        };
    }

    private static double[] values(List<Judgement> judgements, ToDoubleFunction<Judgement> value) {
        return judgements.stream().mapToDouble(value).toArray();
    }

    private static String row(String id, Judgement judgement) {
        return String.format(
                Locale.ROOT,
                "%s,%.4f,%.4f,%.4f,%s",
                id.matches(".*[,\"\\s].*") ? '"' + id.replace("\"", "\"\"") + '"' : id,
                judgement.inputSimilarity(),
                judgement.outputSimilarity(),
                judgement.confidence(),
                judgement.overlapClass());
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
