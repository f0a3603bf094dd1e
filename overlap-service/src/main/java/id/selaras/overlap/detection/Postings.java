package id.selaras.overlap.detection;

import id.selaras.overlap.detection.term.TermList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The inverted lists of one region and year: by term, the wordings that have it. Not safe for several threads.
final class Postings {
    /// Sums of the same numbers in another order differ by less than this.
    private static final double HAIR = 1e-9;

    private final Keys keys;
    private final Map<TermList, Wording> wordings = new HashMap<>();
    private final List<Wording> byNumber = new ArrayList<>();
    private final Numbers free = new Numbers();
    private final Map<Integer, Numbers> byTerm = new HashMap<>();

    /// What was promised to each wording while a question is answered; 0 for all between two questions.
    private double[] promises = new double[16];

    Postings(Keys keys) {
        this.keys = keys;
    }

    /// The list that stands for all that say the same.
    TermList shared(TermList terms) {
        Wording known = wordings.get(terms);
        return known == null ? terms : known.terms();
    }

    /// @param profile its terms are [#shared]
    void add(ProgramProfile profile) {
        wordings.computeIfAbsent(profile.terms(), this::index).programs().add(profile);
    }

    private Wording index(TermList terms) {
        int number = free.size() > 0 ? free.get(free.size() - 1) : byNumber.size();
        Wording wording = new Wording(number, terms, keys.needed(terms));
        if (number < byNumber.size()) {
            free.remove(number);
            byNumber.set(number, wording);
        } else {
            byNumber.add(wording);
        }
        for (int i = 0; i < terms.size(); i++) {
            if (keys.promise(terms, i) > 0) {
                byTerm.computeIfAbsent(terms.number(i), _ -> new Numbers()).add(number);
            }
        }
        return wording;
    }

    void remove(ProgramProfile profile) {
        Wording wording = wordings.get(profile.terms());
        wording.programs().remove(profile);
        if (wording.programs().isEmpty()) {
            wordings.remove(wording.terms());
            byNumber.set(wording.number(), null);
            free.add(wording.number());
            for (int i = 0; i < wording.terms().size(); i++) {
                byTerm.computeIfPresent(wording.terms().number(i), (_, list) -> {
                    list.remove(wording.number());
                    return list.size() == 0 ? null : list;
                });
            }
        }
    }

    /// One list to read: the wordings that have a term near to one of the asking programme.
    private record Source(double promise, Numbers list) {}

    /// Wordings whose shared terms promise enough, to them as to the asking programme: so a pair is found whichever
    /// of the two asks, and findings do not hang on which came last. Lists are read from the highest promise down;
    /// once the lists that are left cannot lift a wording over the threshold by themselves, no new wording is
    /// taken in.
    List<Wording> likely(TermList asking) {
        List<Source> sources = sources(asking);
        double needed = keys.needed(asking);
        double left = sources.stream().mapToDouble(Source::promise).sum();
        if (promises.length < byNumber.size()) {
            promises = new double[byNumber.size() + byNumber.size() / 2];
        }
        Numbers promised = new Numbers();
        for (Source source : sources) {
            read(source, left >= needed - HAIR, promised);
            left -= source.promise();
        }
        Keys.Asking question = keys.asking(asking);
        List<Wording> likely = new ArrayList<>();
        for (int i = 0; i < promised.size(); i++) {
            Wording wording = byNumber.get(promised.get(i));
            double promise = promises[wording.number()];
            promises[wording.number()] = 0;
            // Within a hair the order of the sum would decide, and that is another one at each question.
            boolean leads =
                    promise > needed + HAIR || promise >= needed - HAIR && keys.lead(asking, needed, wording.terms());
            if (leads && question.isReachedFrom(wording)) {
                likely.add(wording);
            }
        }
        return likely;
    }

    private void read(Source source, boolean takesIn, Numbers promised) {
        for (int i = 0; i < source.list().size(); i++) {
            int number = source.list().get(i);
            if (promises[number] > 0) {
                promises[number] += source.promise();
            } else if (takesIn) {
                promises[number] = source.promise();
                promised.add(number);
            }
        }
    }

    private List<Source> sources(TermList terms) {
        Map<Integer, Double> promiseByTerm = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            double promise = keys.promise(terms, i);
            int number = terms.number(i);
            if (promise > 0) {
                promiseByTerm.merge(number, promise, Math::max);
                for (int other : keys.nearTo(number)) {
                    promiseByTerm.merge(other, promise * keys.space().nearness(number, other), Math::max);
                }
            }
        }
        List<Source> sources = new ArrayList<>();
        promiseByTerm.forEach((number, promise) -> {
            Numbers list = byTerm.get(number);
            if (list != null) {
                sources.add(new Source(promise, list));
            }
        });
        sources.sort(Comparator.comparingDouble(Source::promise).reversed().thenComparingInt(source -> source.list()
                .size()));
        return sources;
    }
}
