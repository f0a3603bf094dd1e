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

    List<Evidence> evidence(ProgramProfile a, ProgramProfile b, Measures measures) {
        Match match = measures.match();
        List<Evidence> evidence = new ArrayList<>();
        double group = Double.isNaN(measures.group()) ? 0 : weights.targetGroup();
        double resource = Double.isNaN(measures.resource()) ? 0 : weights.resource();
        double period = Double.isNaN(measures.period()) ? 0 : weights.period();
        double place = Double.isNaN(measures.place()) ? 0 : weights.otherPlace();
        double all = 1 + group + resource + period + place;
        List<String> work = shared(match, i -> isWork(match.a, i), j -> isWork(match.b, j));
        add(evidence, Part.WORK, measures.work(), 1 / all, EvidenceText.work(measures.work(), work), work);
        List<String> groups = shared(match, i -> isGroup(match.a, i), j -> isGroup(match.b, j));
        if (Double.isNaN(measures.group())) {
            add(evidence, Part.TARGET_GROUP, 0, 0, EvidenceText.unknown(Part.TARGET_GROUP), List.of());
        } else {
            String text = EvidenceText.group(measures.group(), groups);
            add(evidence, Part.TARGET_GROUP, measures.group(), group / all, text, groups);
        }
        if (Double.isNaN(measures.place())) {
            add(evidence, Part.LOCATION, 0, 0, EvidenceText.unknown(Part.LOCATION), List.of());
        } else {
            List<String> common = a.places().common(b.places()).stream()
                    .map(key -> key.isEmpty() ? a.region() : key)
                    .toList();
            String text = EvidenceText.place(measures.place(), common);
            add(evidence, Part.LOCATION, measures.place(), place / all, text, common);
        }
        if (!Double.isNaN(measures.resource())) {
            List<String> resources = shared(match, i -> isInput(match.a, i), j -> isInput(match.b, j));
            String text = EvidenceText.resource(measures.resource(), resources);
            add(evidence, Part.RESOURCE, measures.resource(), resource / all, text, resources);
        }
        if (!Double.isNaN(measures.period())) {
            String text = EvidenceText.period(measures.period());
            add(evidence, Part.PERIOD, measures.period(), period / all, text, List.of());
        }
        addOutput(evidence, match, measures, groups);
        return evidence;
    }

    /// What the subject leaves to the units and to those for whom it is produced, they take.
    private void addOutput(List<Evidence> evidence, Match match, Measures measures, List<String> groups) {
        if (Double.isNaN(measures.product())) {
            add(evidence, Part.PRODUCT, 0, 0, EvidenceText.unknown(Part.PRODUCT), List.of());
            return;
        }
        double unit = Double.isNaN(measures.unit()) ? 0 : weights.outputUnitPower();
        double beneficiary = Double.isNaN(measures.group()) ? 0 : weights.outputBeneficiary();
        double all = weights.outputSubjectPower() + unit + beneficiary;
        List<String> products = shared(match, i -> isProduct(match.a, i), j -> isProduct(match.b, j));
        String text = EvidenceText.product(measures.product(), products);
        add(evidence, Part.PRODUCT, measures.product(), weights.outputSubjectPower() / all, text, products);
        if (unit > 0) {
            add(evidence, Part.UNIT, measures.unit(), unit / all, EvidenceText.unit(measures.unit()), List.of());
        }
        if (beneficiary > 0) {
            String forWhom = EvidenceText.beneficiary(measures.group(), groups);
            add(evidence, Part.BENEFICIARY, measures.group(), beneficiary / all, forWhom, groups);
        }
    }

    private static void add(
            List<Evidence> evidence, Part part, double similarity, double weight, String text, List<String> shared) {
        evidence.add(new Evidence(part, round(similarity), round(weight), text, shared));
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

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
