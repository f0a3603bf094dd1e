package id.selaras.overlap.detection.term;

import java.util.HashMap;
import java.util.Map;

/// How rare a concept or a root is in the whole nomenclature of city sub-activities: what stands everywhere tells
/// little. Learned from the nomenclature and not from the programmes present, so that a weight means the same in every
/// city and year.
///
/// The file: a first line `# documents N`, then `c id titles texts` for concepts and `s root titles texts` for roots,
/// tab
/// separated: the number of sub-activities that have it in title, performance or indicator, and the number that have it
/// in their definition.
public final class RarityWeights {
    private static final double DEFINITION_SHARE = 0.25;

    private final int documents;
    private final Map<String, Double> frequencies;

    private RarityWeights(int documents, Map<String, Double> frequencies) {
        this.documents = documents;
        this.frequencies = frequencies;
    }

    /// @throws IllegalArgumentException when the file is not of the form above
    public static RarityWeights parse(String content) {
        Map<String, Double> frequencies = new HashMap<>();
        int documents = 0;
        for (String line : content.split("\\R")) {
            if (line.startsWith("# documents ")) {
                documents =
                        Integer.parseInt(line.substring("# documents ".length()).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                if (cells.length != 4) {
                    throw new IllegalArgumentException("not a line of word weights: " + line);
                }
                double titles = Integer.parseInt(cells[2]);
                double texts = Integer.parseInt(cells[3]);
                frequencies.put(cells[0] + " " + cells[1], titles + DEFINITION_SHARE * texts);
            }
        }
        if (documents == 0) {
            throw new IllegalArgumentException("the word weights do not say of how many documents they are");
        }
        return new RarityWeights(documents, frequencies);
    }

    /// 0 (stands everywhere) to 1 (stands nowhere in the nomenclature).
    double ofConcept(String id) {
        return rarity(frequencies.getOrDefault("c " + id, 0.0));
    }

    /// 0 (stands everywhere) to 1 (stands nowhere in the nomenclature).
    double ofRoot(String root) {
        return rarity(frequencies.getOrDefault("s " + root, 0.0));
    }

    private double rarity(double frequency) {
        return Math.max(0, 1 - Math.log(1 + frequency) / Math.log(1 + documents));
    }
}
