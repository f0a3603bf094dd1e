package id.selaras.overlap.pair;

import java.util.UUID;

/// Two programmes that overlap, from whichever side.
public record Link(UUID one, UUID other, Strength strength) implements Comparable<Link> {

    public UUID pair() {
        return strength.pair();
    }

    public boolean touches(UUID programId) {
        return one.equals(programId) || other.equals(programId);
    }

    /// The programme at the other end.
    public UUID partnerOf(UUID programId) {
        return one.equals(programId) ? other : one;
    }

    /// The stronger comes first.
    @Override
    public int compareTo(Link another) {
        return strength.compareTo(another.strength);
    }
}
