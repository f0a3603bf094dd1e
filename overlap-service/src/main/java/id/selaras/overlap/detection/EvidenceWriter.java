package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.Concept;
import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.Surfaces;
import id.selaras.overlap.detection.term.TermList;
import id.selaras.overlap.detection.term.TermSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// Turns the measures of a pair into reasons that a person can read: what both have in common, in their own words.
final class EvidenceWriter {
    private static final int MOST_SHARED = 8;
    private static final double WORTH_SHOWING = 0.25;

    private final TermSpace space;
    private final Surfaces surfaces;
    private final Weights weights;

    EvidenceWriter(TermSpace space, Surfaces surfaces, Weights weights) {
        this.space = space;
        this.surfaces = surfaces;
        this.weights = weights;
    }

    List<Evidence> evidence(ProgramProfile a, ProgramProfile b, Match match, Measures measures) {
        List<Evidence> evidence = new ArrayList<>();
        double group = Double.isNaN(measures.group()) ? 0 : weights.targetGroup();
        double resource = Double.isNaN(measures.resource()) ? 0 : weights.resource();
        double period = Double.isNaN(measures.period()) ? 0 : weights.period();
        double place = Double.isNaN(measures.place()) ? 0 : weights.otherPlace();
        double all = 1 + group + resource + period + place;
        List<String> work = shared(match, i -> isWork(match.a, i), j -> isWork(match.b, j));
        evidence.add(Evidence.of(Part.WORK, measures.work(), 1 / all, work));
        List<String> groups = shared(match, i -> isGroup(match.a, i), j -> isGroup(match.b, j));
        if (Double.isNaN(measures.group())) {
            evidence.add(Evidence.unknown(Part.TARGET_GROUP));
        } else {
            evidence.add(Evidence.of(Part.TARGET_GROUP, measures.group(), group / all, groups));
        }
        if (Double.isNaN(measures.place())) {
            evidence.add(Evidence.unknown(Part.LOCATION));
        } else {
            List<String> common = a.places().common(b.places()).stream()
                    .map(key -> key.isEmpty() ? a.region() : key)
                    .toList();
            evidence.add(Evidence.of(Part.LOCATION, measures.place(), place / all, common));
        }
        if (!Double.isNaN(measures.resource())) {
            List<String> resources = shared(match, i -> isInput(match.a, i), j -> isInput(match.b, j));
            evidence.add(Evidence.of(Part.RESOURCE, measures.resource(), resource / all, resources));
        }
        if (!Double.isNaN(measures.period())) {
            evidence.add(Evidence.of(Part.PERIOD, measures.period(), period / all, List.of()));
        }
        addOutput(evidence, match, measures, groups);
        return evidence;
    }

    /// What the subject leaves to the units and to those for whom it is produced, they take.
    private void addOutput(List<Evidence> evidence, Match match, Measures measures, List<String> groups) {
        if (Double.isNaN(measures.product())) {
            evidence.add(Evidence.unknown(Part.PRODUCT));
            return;
        }
        double unit = Double.isNaN(measures.unit()) ? 0 : weights.outputUnitPower();
        double beneficiary = Double.isNaN(measures.group()) ? 0 : weights.outputBeneficiary();
        double all = weights.outputSubjectPower() + unit + beneficiary;
        List<String> products = shared(match, i -> isProduct(match.a, i), j -> isProduct(match.b, j));
        evidence.add(Evidence.of(Part.PRODUCT, measures.product(), weights.outputSubjectPower() / all, products));
        if (unit > 0) {
            evidence.add(Evidence.of(Part.UNIT, measures.unit(), unit / all, List.of()));
        }
        if (beneficiary > 0) {
            evidence.add(Evidence.of(Part.BENEFICIARY, measures.group(), beneficiary / all, groups));
        }
    }

    private boolean isWork(TermList list, int i) {
        return weights.kind(list.kind(i)) > 0
                && list.kind(i) != ConceptKind.GROUP
                && weights.found(list.fields(i)) > weights.found(Field.INPUT.bit());
    }

    private static boolean isGroup(TermList list, int i) {
        return list.kind(i) == ConceptKind.GROUP;
    }

    private boolean isInput(TermList list, int i) {
        return Field.INPUT.in(list.fields(i)) && weights.kind(list.kind(i)) > 0;
    }

    private boolean isProduct(TermList list, int i) {
        return Field.INDICATOR.in(list.fields(i)) && weights.kind(list.kind(i)) > 0;
    }

    /// The nearest partners, heaviest first: one word where both use it, `gawai ~ ponsel` where they do not.
    private List<String> shared(Match match, IntPredicate inA, IntPredicate inB) {
        record Pair(String words, double weight) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < match.a.size(); i++) {
            if (!inA.test(i)) {
                continue;
            }
            int partner = -1;
            for (int j = 0; j < match.b.size(); j++) {
                if (inB.test(j) && (partner < 0 || match.near(i, j) > match.near(i, partner))) {
                    partner = j;
                }
            }
            if (partner >= 0 && match.near(i, partner) >= WORTH_SHOWING) {
                double weight = match.near(i, partner)
                        * weights.kind(match.a.kind(i))
                        * (0.15 + match.a.rarity(i))
                        * Math.sqrt(weights.found(match.a.fields(i) | Field.INPUT.bit())
                                * weights.found(match.b.fields(partner) | Field.INPUT.bit()));
                pairs.add(new Pair(words(match, i, partner), weight));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::weight).reversed().thenComparing(Pair::words))
                .map(Pair::words)
                .distinct()
                .limit(MOST_SHARED)
                .toList();
    }

    private String words(Match match, int i, int j) {
        String ofA = surfaces.word(match.a.surface(i));
        String ofB = surfaces.word(match.b.surface(j));
        if (ofA.equals(ofB)) {
            return ofA;
        }
        Concept concept = space.concept(match.a.number(i));
        boolean same = concept != null && match.a.number(i) == match.b.number(j);
        return same && !concept.preferred().equals(ofA) && !concept.preferred().equals(ofB)
                ? ofA + " ~ " + ofB + " (" + concept.preferred() + ")"
                : ofA + " ~ " + ofB;
    }
}
