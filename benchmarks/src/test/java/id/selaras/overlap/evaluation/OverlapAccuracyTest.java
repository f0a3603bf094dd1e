package id.selaras.overlap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.detection.Detector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The detector must not get worse on the project's own labelled pairs.
class OverlapAccuracyTest {

    @Test
    void agreesWithPeopleOnTheOwnPairs() throws IOException {
        Detector detector = Detector.standard();
        List<LabelledPair> pairs =
                LabelledPairs.read(Path.of(System.getProperty("selaras.root"), "benchmarks", "overlap-pairs.jsonl"));
        boolean[] same = new boolean[pairs.size()];
        double[] scores = new double[pairs.size()];
        for (int i = 0; i < scores.length; i++) {
            same[i] = pairs.get(i).input() == LabelledPair.Answer.YES;
            scores[i] = detector.judge(
                            detector.profile(pairs.get(i).a()),
                            detector.profile(pairs.get(i).b()))
                    .inputSimilarity();
        }
        Ranking ranking = new Ranking(same, scores);

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        assertThat(ranking.auc()).isGreaterThan(0.8);
        assertThat(ranking.best().f1()).isGreaterThan(0.75);
        assertThat(ranking.at(detector.configuration().rule().sameInput()).precision())
                .isGreaterThan(0.8);
    }
}
