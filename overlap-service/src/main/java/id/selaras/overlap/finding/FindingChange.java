package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Evidence;
import id.selaras.overlap.detection.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Something about a finding that a working group has to know has changed.
///
/// @param field the property of the finding, as its view names it
/// @param from what it was; null where it was unknown
/// @param to what it is; null where it is unknown. For `evidence`, both are what the programmes share, by part
public record FindingChange(String field, Object from, Object to) {
    /// Similarities that differ less say the same to a person.
    private static final double NOTICEABLE = 0.01;

    /// What is materially different. Another title, version, weight or wording alone is not.
    static List<FindingChange> between(Verdict before, Verdict after) {
        List<FindingChange> changes = new ArrayList<>();
        add(changes, "class", before.overlapClass(), after.overlapClass());
        addSimilarity(changes, "inputSimilarity", before.inputSimilarity(), after.inputSimilarity());
        addSimilarity(changes, "outputSimilarity", before.outputSimilarity(), after.outputSimilarity());
        add(changes, "evidence", shared(before.evidence()), shared(after.evidence()));
        add(changes, "rupiahAtStake", before.rupiahAtStake(), after.rupiahAtStake());
        return List.copyOf(changes);
    }

    static FindingChange status(FindingStatus from, FindingStatus to) {
        return new FindingChange("status", from, to);
    }

    private static void add(List<FindingChange> changes, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FindingChange(field, from, to));
        }
    }

    private static void addSimilarity(List<FindingChange> changes, String field, double from, double to) {
        if (Math.abs(from - to) >= NOTICEABLE) {
            changes.add(new FindingChange(field, from, to));
        }
    }

    private static Map<Part, List<String>> shared(List<Evidence> evidence) {
        return evidence.stream().collect(Collectors.toMap(Evidence::part, Evidence::shared, FindingChange::joined));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
