package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.TermList;
import id.selaras.overlap.detection.term.TermSpace;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// By which terms a programme is found, and how much each of them promises.
final class Keys {
    /// Concepts that are less near lead from one to the other no more.
    private static final float NEAR_ENOUGH = 0.25f;

    private static final int[] NONE = {};

    private final TermSpace space;
    private final Weights weights;
    private final Map<Integer, int[]> near = new ConcurrentHashMap<>();

    Keys(TermSpace space, Weights weights) {
        this.space = space;
        this.weights = weights;
    }

    TermSpace space() {
        return space;
    }

    /// What a shared term adds to the promise of a pair; 0 for terms that no programme is found by: groups and
    /// activities are everywhere, and where nothing else is shared the work is not the same.
    double promise(TermList list, int i) {
        ConceptKind kind = list.kind(i);
        double certainty = list.certainty(i) * (0.15 + 0.85 * list.rarity(i));
        if (kind != null && kind.isAdministrative()) {
            return Field.TITLE.in(list.fields(i)) ? 0.02 : 0;
        }
        if (Field.INDICATOR.in(list.fields(i)) || Field.TITLE.in(list.fields(i))) {
            return weights.kind(kind) * certainty;
        }
        return kind == ConceptKind.GROUP || kind == ConceptKind.ACTIVITY
                ? 0
                : weights.kind(kind) * weights.found(list.fields(i)) * certainty;
    }

    /// The promise that a partner must reach: a small part of what the programme's title and indicators weigh.
    double needed(TermList list) {
        double mass = 0;
        for (int i = 0; i < list.size(); i++) {
            if (promise(list, i) > 0) {
                ConceptKind kind = list.kind(i);
                double weight = kind != null && kind.isAdministrative()
                        ? promise(list, i)
                        : weights.missing(list.fields(i)) * weights.kind(kind) * (0.15 + 0.85 * list.rarity(i));
                mass += weight * list.certainty(i);
            }
        }
        return weights.candidateShare() * mass;
    }

    /// Concepts near enough to a term to lead to it; none where it is a root. The array is shared.
    int[] nearTo(int number) {
        return TermSpace.isConcept(number)
                ? near.computeIfAbsent(number, concept -> space.near(concept, NEAR_ENOUGH))
                : NONE;
    }

    /// Whether the terms of one programme lead to another: what its nearest terms promise for each term of the other
    /// adds up to enough.
    boolean lead(TermList asking, double needed, TermList other) {
        double promised = 0;
        for (int j = 0; j < other.size(); j++) {
            if (promise(other, j) > 0) {
                promised += best(asking, other.number(j));
            }
        }
        return promised >= needed;
    }

    private double best(TermList asking, int number) {
        double best = 0;
        for (int i = 0; i < asking.size(); i++) {
            float near = space.nearness(asking.number(i), number);
            if (near >= NEAR_ENOUGH) {
                best = Math.max(best, promise(asking, i) * near);
            }
        }
        return best;
    }

    /// A programme that looks for partners.
    Asking asking(TermList terms) {
        return new Asking(terms);
    }

    /// The terms by which a programme is found, put in order for many questions whether others lead to it.
    final class Asking {
        private final int[] numbers;

        private Asking(TermList terms) {
            int[] found = new int[terms.size()];
            int count = 0;
            for (int i = 0; i < found.length; i++) {
                if (promise(terms, i) > 0) {
                    found[count++] = terms.number(i);
                }
            }
            numbers = Arrays.copyOf(found, count);
        }

        /// Whether a wording leads to this programme, as [#lead] says.
        boolean isReachedFrom(Wording other) {
            TermList terms = other.terms();
            double promised = 0;
            for (int number : numbers) {
                promised += best(terms, number);
                if (promised >= other.needed()) {
                    return true;
                }
            }
            return false;
        }
    }
}
