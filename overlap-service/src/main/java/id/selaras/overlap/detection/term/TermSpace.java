package id.selaras.overlap.detection.term;

import id.selaras.overlap.detection.lexicon.Concept;
import id.selaras.overlap.detection.lexicon.Lexicon;
import id.selaras.overlap.detection.lexicon.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// All terms, and how near two of them are: 1 for the same, less for broader, narrower and neighbouring concepts.
public final class TermSpace {
    /// Numbers from here on are hashes of roots: the same in every run, whatever was read before.
    private static final int ROOTS_FROM = 1 << 30;

    /// A step to the broader concept keeps this much of the meaning, and less the more concepts share it. Of
    /// two concepts in one line the broader may well mean the narrower, so they are nearer than two neighbours.
    private static final double STEP = 0.85;

    private static final double IN_LINE = 0.2;
    private static final double CROWDING = 0.25;
    private static final double NEGLIGIBLE = 0.1;

    /// Nearness is kept in one byte for each two concepts.
    private static final int GRADES = 250;

    private final RarityWeights rarity;
    private final Map<String, Concept> ordered = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Concept> concepts;
    private final byte[] nearness;

    public TermSpace(Lexicon lexicon, RarityWeights rarity) {
        this.rarity = rarity;
        lexicon.concepts().forEach(concept -> ordered.put(concept.id(), concept));
        this.concepts = List.copyOf(ordered.values());
        Map<String, Integer> narrower = new HashMap<>();
        for (Concept concept : concepts) {
            numbers.put(concept.id(), numbers.size());
            concept.broader().forEach(broader -> narrower.merge(broader, 1, Integer::sum));
        }
        this.nearness = new byte[concepts.size() * concepts.size()];
        relate(narrower);
    }

    private void relate(Map<String, Integer> narrower) {
        List<Map<Integer, Double>> upward = new ArrayList<>();
        Map<Integer, Map<Integer, Double>> downward = new TreeMap<>();
        for (int number = 0; number < concepts.size(); number++) {
            Map<Integer, Double> reached = new TreeMap<>();
            climb(concepts.get(number), 1, narrower, reached);
            upward.add(reached);
            int from = number;
            reached.forEach((broader, strength) ->
                    downward.computeIfAbsent(broader, _ -> new TreeMap<>()).put(from, strength));
        }
        for (int number = 0; number < concepts.size(); number++) {
            int row = number * concepts.size();
            int from = number;
            upward.get(number).forEach((broader, up) -> downward.get(broader).forEach((other, down) -> {
                boolean inLine = broader == from || broader.equals(other);
                double near = inLine ? Math.pow(up * down, IN_LINE) : up * down;
                byte grade = (byte) Math.round(near * GRADES);
                if (near >= NEGLIGIBLE && (grade & 0xff) > (nearness[row + other] & 0xff)) {
                    nearness[row + other] = grade;
                }
            }));
        }
    }

    private void climb(Concept concept, double strength, Map<String, Integer> narrower, Map<Integer, Double> reached) {
        if (strength < NEGLIGIBLE) {
            return;
        }
        reached.merge(numbers.get(concept.id()), strength, Math::max);
        for (String broader : concept.broader()) {
            double step = STEP / (1 + CROWDING * Math.log(narrower.get(broader)));
            climb(ordered.get(broader), strength * step, narrower, reached);
        }
    }

    /// The term of a mention that is not empty.
    public Term term(Mention mention) {
        Concept concept = mention.concept();
        if (concept == null) {
            return new Term(hash(mention.stem()), null, rarity.ofRoot(mention.stem()));
        }
        double conceptRarity = rarity.ofConcept(concept.id());
        if (concept.kind().isAdministrative()) {
            return new Term(hash("." + mention.stem()), concept.kind(), conceptRarity);
        }
        return new Term(numbers.get(concept.id()), concept.kind(), conceptRarity);
    }

    private static int hash(String text) {
        return ROOTS_FROM | (text.hashCode() * 0x9E3779B1 >>> 2);
    }

    /// How near two terms are, 0 to 1; symmetric.
    public float nearness(int a, int b) {
        if (a == b) {
            return 1;
        }
        if (a >= ROOTS_FROM || b >= ROOTS_FROM) {
            return 0;
        }
        return (nearness[a * concepts.size() + b] & 0xff) / (float) GRADES;
    }

    /// The other concepts that are at least this near to a term; none where it is a root.
    public int[] near(int number, float atLeast) {
        return IntStream.range(0, number < ROOTS_FROM ? concepts.size() : 0)
                .filter(other -> other != number && nearness(number, other) >= atLeast)
                .toArray();
    }

    /// Whether the term is a concept; the numbers of roots and administrative words are all higher.
    public static boolean isConcept(int number) {
        return number < ROOTS_FROM;
    }

    /// The concept with this number, or null where the number is that of a root.
    public Concept concept(int number) {
        return number < ROOTS_FROM ? concepts.get(number) : null;
    }

    /// The number of concepts; their numbers run from 0.
    public int size() {
        return concepts.size();
    }
}
