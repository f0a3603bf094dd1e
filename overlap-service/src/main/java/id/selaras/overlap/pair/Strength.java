package id.selaras.overlap.pair;

import java.util.Comparator;
import java.util.UUID;

/// How much a pair of programmes asks to be looked at: the more alike the work first, then the result, then the money.
/// Where all is the same the pair's id decides, which follows from the programmes by a hash: so of many
/// equal pairs each programme keeps others, and always the same ones.
///
/// @param pair id of the finding
/// @param rupiahAtStake 0 where a budget is unknown
public record Strength(UUID pair, double input, double output, long rupiahAtStake) implements Comparable<Strength> {
    private static final Comparator<Strength> STRONGEST_FIRST = Comparator.comparingDouble(Strength::input)
            .thenComparingDouble(Strength::output)
            .thenComparingLong(Strength::rupiahAtStake)
            .reversed()
            .thenComparing(Strength::pair);

    /// The stronger comes first.
    @Override
    public int compareTo(Strength other) {
        return STRONGEST_FIRST.compare(this, other);
    }
}
