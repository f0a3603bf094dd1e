package id.selaras.overlap.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares programmes. Pure: no clock, no network, no state but its own data files; safe for many threads.
public final class Detector {
    private final DetectorConfiguration configuration;

    private Detector(DetectorConfiguration configuration) {
        this.configuration = configuration;
    }

    /// The detector with the lexicon, word weights and configuration that ship with it.
    public static Detector standard() {
        return new Detector(new DetectorConfiguration("words", "0000000000000000", new OverlapRule(0.5, 0.3, 0.5)));
    }

    public DetectorConfiguration configuration() {
        return configuration;
    }

    /// Does the costly text work of one programme, once.
    public ProgramProfile profile(ProgramFacts facts) {
        Set<String> output = facts.outputs().stream()
                .flatMap(each -> words(each.indicator()).stream())
                .collect(Collectors.toSet());
        return new ProgramProfile(facts, words(facts.title() + " " + facts.description()), output);
    }

    /// True when two programmes are ever compared: different agencies of one region and one year, periods that meet,
    /// and no support programme.
    public boolean comparable(ProgramProfile a, ProgramProfile b) {
        return !a.id().equals(b.id())
                && !a.opd().equals(b.opd())
                && a.region().equals(b.region())
                && a.fiscalYear() == b.fiscalYear()
                && !a.supportProgram()
                && !b.supportProgram()
                && periodsMeet(a, b);
    }

    /// Judges two programmes, whether or not they are [#comparable]; symmetric.
    public Judgement judge(ProgramProfile a, ProgramProfile b) {
        double input = jaccard(a.work(), b.work());
        double output = jaccard(a.output(), b.output());
        OverlapClass overlapClass = configuration.rule().classify(input, output);
        List<Evidence> evidence = new ArrayList<>();
        Set<String> shared = new TreeSet<>(a.work());
        shared.retainAll(b.work());
        evidence.add(new Evidence(Part.WORK, input, 1, "Uraian pekerjaan memuat kata yang sama.", List.copyOf(shared)));
        return new Judgement(overlapClass, input, output, 0.5, evidence, Math.min(a.budgetRupiah(), b.budgetRupiah()));
    }

    private static boolean periodsMeet(ProgramProfile a, ProgramProfile b) {
        boolean aBeforeB = a.end() != null && b.start() != null && a.end().isBefore(b.start());
        boolean bBeforeA = b.end() != null && a.start() != null && b.end().isBefore(a.start());
        return !aBeforeB && !bBeforeA;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        long both = a.stream().filter(b::contains).count();
        return all.isEmpty() ? 0 : (double) both / all.size();
    }
}
