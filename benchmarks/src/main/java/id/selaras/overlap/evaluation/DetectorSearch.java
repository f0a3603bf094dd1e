package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.CandidateIndex;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramFacts;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.detection.Score;
import id.selaras.overlap.detection.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The product: reads the asking programme, judges it against its candidates or against all, and keeps the strongest.
final class DetectorSearch implements Search {
    private static final Detector DETECTOR = Detector.standard();
    private static final Comparator<Found> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Found found) -> found.score().inputSimilarity())
            .thenComparingDouble(found -> found.score().outputSimilarity())
            .reversed();

    private final CandidateIndex index = new CandidateIndex(DETECTOR);
    private final List<ProgramProfile> all;
    private final boolean indexed;

    private record Found(String id, Score score) {}

    DetectorSearch(List<ProgramFacts> crowd, boolean indexed) {
        this.indexed = indexed;
        this.all = crowd.stream().map(DETECTOR::profile).toList();
        if (indexed) {
            all.forEach(index::put);
        }
    }

    @Override
    public String name() {
        return indexed ? "Selaras" : "Selaras, all pairs";
    }

    @Override
    public boolean isSlow() {
        return !indexed;
    }

    @Override
    public List<String> first(ProgramFacts asking, int most) {
        ProgramProfile program = DETECTOR.profile(asking);
        Scoring scoring = DETECTOR.scoring(program);
        List<Found> found = new ArrayList<>();
        for (ProgramProfile partner : indexed ? index.candidates(program) : all) {
            Score score = scoring.with(partner);
            if (score.isFinding()) {
                found.add(new Found(partner.id(), score));
            }
        }
        return found.stream().sorted(STRONGEST_FIRST).limit(most).map(Found::id).toList();
    }
}
