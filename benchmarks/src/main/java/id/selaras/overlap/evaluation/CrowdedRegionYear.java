package id.selaras.overlap.evaluation;

import id.selaras.benchmarks.country.Government;
import id.selaras.benchmarks.country.Nomenclature;
import id.selaras.benchmarks.country.ProgramGenerator;
import id.selaras.overlap.detection.ProgramFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What one more programme costs in a region and year of very many, and whether its true partners are among the first
/// twenty: the detector with its index, the detector against all, PostgreSQL's trigrams, Lucene's BM25. The true
/// partners are pairs that people labelled "same input", planted into the crowd.
public final class CrowdedRegionYear {
    private static final long SEED = 20_270_101;
    private static final int FIRST = 20;
    private static final int WARM_UP = 60;
    private static final String REGION = "35.73";
    private static final int YEAR = 2027;

    private CrowdedRegionYear() {}

    /// @param arguments root of the repository, file of labelled pairs, the numbers of programmes
    public static void main(String[] arguments) throws IOException, SQLException {
        Path root = Path.of(arguments[0]);
        List<LabelledPair> pairs = LabelledPairs.read(Path.of(arguments[1])).stream()
                .filter(pair -> pair.input() == LabelledPair.Answer.YES)
                .toList();
        Government city = Government.read(root).stream()
                .filter(government -> government.code().equals(REGION))
                .findFirst()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%d planted partners; seed %d; Java %s, %d processors%n",
                pairs.size(),
                SEED,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "%-10s %-26s %10s %10s %10s %8s%n", "programmes", "method", "median ms", "p99 ms", "mean ms", "recall");
        for (int size : Arrays.stream(arguments, 2, arguments.length)
                .mapToInt(Integer::parseInt)
                .toArray()) {
            ProgramGenerator generator = new ProgramGenerator(SEED, Nomenclature.read(root));
            List<ProgramFacts> crowd = new ArrayList<>();
            for (int i = 0; i < size - pairs.size(); i++) {
                crowd.add(generator.next(city).facts());
            }
            pairs.forEach(pair -> crowd.add(here(pair.b(), "partner")));
            List<Search> searches = List.of(
                    new DetectorSearch(crowd, true),
                    new DetectorSearch(crowd, false),
                    new TrigramSearch(crowd),
                    new LuceneSearch(crowd));
            for (Search search : searches) {
                measure(search, size, pairs);
            }
        }
        System.exit(0);
    }

    private static void measure(Search search, int size, List<LabelledPair> pairs) throws IOException, SQLException {
        // All against all is slow by nature: a few questions tell.
        List<LabelledPair> asked =
                search.isSlow() ? pairs.subList(0, Math.min(pairs.size(), Math.max(3, 100_000 / size))) : pairs;
        for (LabelledPair pair : asked.subList(0, Math.min(asked.size(), search.isSlow() ? 2 : WARM_UP))) {
            search.first(here(pair.a(), "asking"), FIRST);
        }
        int found = 0;
        long[] nanos = new long[asked.size()];
        for (int i = 0; i < nanos.length; i++) {
            ProgramFacts asking = here(asked.get(i).a(), "asking");
            long start = System.nanoTime();
            List<String> first = search.first(asking, FIRST);
            nanos[i] = System.nanoTime() - start;
            found += first.contains(asked.get(i).b().id()) ? 1 : 0;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-10d %-26s %10.2f %10.2f %10.2f %8.2f%s%n",
                size,
                search.name(),
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) Math.ceil(0.99 * nanos.length) - 1] / 1e6,
                Arrays.stream(nanos).average().orElse(0) / 1e6,
                found / (double) asked.size(),
                asked.size() < pairs.size() ? "  (" + asked.size() + " questions)" : "");
    }

    /// The programme in the crowded region and year, of an agency that has no other.
    private static ProgramFacts here(ProgramFacts facts, String opd) {
        return new ProgramFacts(
                facts.id(),
                1,
                opd + " " + facts.id(),
                REGION,
                YEAR,
                facts.nomenclatureCode(),
                facts.nomenclatureTitle(),
                facts.title(),
                facts.description(),
                null,
                null,
                facts.inputs(),
                facts.targetGroups(),
                facts.locations(),
                facts.outputs(),
                facts.outcomes(),
                facts.budgetRupiah(),
                false);
    }

    /// What the others read of a programme.
    static String text(ProgramFacts facts) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(facts.title(), facts.description()),
                                facts.outputs().stream().map(ProgramFacts.Output::indicator))
                        .toList());
    }
}
