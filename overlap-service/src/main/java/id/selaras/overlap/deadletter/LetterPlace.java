package id.selaras.overlap.deadletter;

import java.util.Comparator;
import java.util.Optional;

/// Where a letter stands in its topic.
record LetterPlace(int partition, long offset) implements Comparable<LetterPlace> {
    private static final Comparator<LetterPlace> ORDER =
            Comparator.comparingInt(LetterPlace::partition).thenComparingLong(LetterPlace::offset);

    static Optional<LetterPlace> of(String id) {
        String[] parts = id.split("-", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new LetterPlace(Integer.parseInt(parts[0]), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    String id() {
        return partition + "-" + offset;
    }

    @Override
    public int compareTo(LetterPlace other) {
        return ORDER.compare(this, other);
    }
}
