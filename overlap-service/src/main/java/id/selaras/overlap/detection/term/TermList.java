package id.selaras.overlap.detection.term;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import java.util.Arrays;
import java.util.List;

/// The terms of one programme in the order of their numbers, packed: twelve bytes a term, whatever its words are.
public final class TermList {
    private static final ConceptKind[] KINDS = ConceptKind.values();
    private static final int ROOT = KINDS.length;
    private static final int FULL = 250;

    private final int[] numbers;
    private final int[] surfaces;
    private final byte[] packed;

    /// One term with what is known of it in the programme.
    ///
    /// @param fields bits of [Field]
    /// @param certainty 0 to 1
    /// @param surface number of its words as they stand in the text, see [Surfaces]
    public record Entry(Term term, int fields, double certainty, int surface) {}

    /// @param entries in any order, each term once
    public TermList(List<Entry> entries) {
        List<Entry> sorted = entries.stream()
                .sorted((a, b) -> Integer.compare(a.term().number(), b.term().number()))
                .toList();
        numbers = new int[sorted.size()];
        surfaces = new int[sorted.size()];
        packed = new byte[4 * sorted.size()];
        for (int i = 0; i < numbers.length; i++) {
            Entry entry = sorted.get(i);
            numbers[i] = entry.term().number();
            surfaces[i] = entry.surface();
            packed[4 * i] = (byte) entry.fields();
            packed[4 * i + 1] = (byte)
                    (entry.term().kind() == null ? ROOT : entry.term().kind().ordinal());
            packed[4 * i + 2] = (byte) Math.round(entry.term().rarity() * FULL);
            packed[4 * i + 3] = (byte) Math.round(entry.certainty() * FULL);
        }
    }

    public int size() {
        return numbers.length;
    }

    public int number(int i) {
        return numbers[i];
    }

    public int surface(int i) {
        return surfaces[i];
    }

    public int fields(int i) {
        return packed[4 * i] & 0xff;
    }

    /// Null for a root that no concept covers.
    public ConceptKind kind(int i) {
        int kind = packed[4 * i + 1];
        return kind == ROOT ? null : KINDS[kind];
    }

    /// The places in this list of the terms of a kind.
    public int[] ofKind(ConceptKind kind) {
        int[] found = new int[size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (packed[4 * i + 1] == kind.ordinal()) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    public double rarity(int i) {
        return (packed[4 * i + 2] & 0xff) / (double) FULL;
    }

    public double certainty(int i) {
        return (packed[4 * i + 3] & 0xff) / (double) FULL;
    }

    /// All fields that hold any term, as bits.
    public int allFields() {
        int all = 0;
        for (int i = 0; i < size(); i++) {
            all |= fields(i);
        }
        return all;
    }

    /// Heap that the list holds, in bytes.
    public int heapBytes() {
        return 24 + 3 * 16 + 12 * size() + 8;
    }

    /// Lists of the same terms in the same words, weighed alike, are equal.
    @Override
    public boolean equals(Object other) {
        return other instanceof TermList list
                && Arrays.equals(numbers, list.numbers)
                && Arrays.equals(packed, list.packed)
                && Arrays.equals(surfaces, list.surfaces);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(numbers) + Arrays.hashCode(packed)) + Arrays.hashCode(surfaces);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
