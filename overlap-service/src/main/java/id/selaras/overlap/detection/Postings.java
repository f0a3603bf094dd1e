package id.selaras.overlap.detection;

import id.selaras.overlap.detection.term.TermList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The inverted lists of one region and year: by term, the programmes that have it.
final class Postings {
    /// Sums of the same numbers in another order differ by less than this.
    private static final double HAIR = 1e-9;

    private final Keys keys;
    private final Map<Integer, List<ProgramProfile>> byTerm = new HashMap<>();
    private final Set<Integer> conceptsInUse = new HashSet<>();

    Postings(Keys keys) {
        this.keys = keys;
    }

    void add(ProgramProfile profile) {
        TermList terms = profile.terms();
        for (int i = 0; i < terms.size(); i++) {
            if (keys.promise(terms, i) > 0) {
                byTerm.computeIfAbsent(terms.number(i), _ -> new ArrayList<>()).add(profile);
                if (terms.number(i) < keys.space().size()) {
                    conceptsInUse.add(terms.number(i));
                }
            }
        }
    }

    void remove(ProgramProfile profile) {
        TermList terms = profile.terms();
        for (int i = 0; i < terms.size(); i++) {
            List<ProgramProfile> list = byTerm.get(terms.number(i));
            if (list != null) {
                list.removeIf(other -> other == profile);
                if (list.isEmpty()) {
                    byTerm.remove(terms.number(i));
                    conceptsInUse.remove(terms.number(i));
                }
            }
        }
    }

    /// One list to read: the programmes that have a term near to one of the asking programme.
    private record Source(double promise, List<ProgramProfile> list) {}

    /// Programmes whose shared terms promise enough, to them as to the asking one: so a pair is found whichever
    /// of the two asks, and findings do not hang on which came last. Lists are read from the longest promise down;
    /// once the lists that are left cannot lift a programme over the threshold by themselves, no new programme is
    /// taken in.
    List<ProgramProfile> likely(ProgramProfile profile) {
        List<Source> sources = sources(profile.terms());
        double needed = keys.needed(profile.terms()) - HAIR;
        double left = sources.stream().mapToDouble(Source::promise).sum();
        Map<ProgramProfile, double[]> promises = new IdentityHashMap<>();
        for (Source source : sources) {
            boolean open = left >= needed;
            for (ProgramProfile other : source.list()) {
                double[] promise = open ? promises.computeIfAbsent(other, _ -> new double[1]) : promises.get(other);
                if (promise != null) {
                    promise[0] += source.promise();
                }
            }
            left -= source.promise();
        }
        List<ProgramProfile> likely = new ArrayList<>();
        promises.forEach((other, promise) -> {
            if (promise[0] >= needed && other != profile && eachFindsTheOther(profile, other)) {
                likely.add(other);
            }
        });
        return likely;
    }

    private boolean eachFindsTheOther(ProgramProfile one, ProgramProfile other) {
        return keys.lead(one.terms(), other.terms()) && keys.lead(other.terms(), one.terms());
    }

    private List<Source> sources(TermList terms) {
        Map<Integer, Double> promiseByTerm = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            double promise = keys.promise(terms, i);
            int number = terms.number(i);
            if (promise == 0) {
                continue;
            }
            promiseByTerm.merge(number, promise, Math::max);
            if (number < keys.space().size()) {
                for (int other : conceptsInUse) {
                    float near = keys.space().nearness(number, other);
                    if (near >= Keys.NEAR_ENOUGH && other != number) {
                        promiseByTerm.merge(other, promise * near, Math::max);
                    }
                }
            }
        }
        List<Source> sources = new ArrayList<>();
        promiseByTerm.forEach((number, promise) -> {
            List<ProgramProfile> list = byTerm.get(number);
            if (list != null) {
                sources.add(new Source(promise, list));
            }
        });
        sources.sort(Comparator.comparingDouble(Source::promise).reversed().thenComparingInt(source -> source.list()
                .size()));
        return sources;
    }
}
