package id.selaras.overlap.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// The pairs of one programme that are shown, strongest first; packed, since a country's year has millions of them.
final class Links {
    /// Nobody's.
    static final Links NONE = new Links(null);

    private final UUID program;
    private final ArrayList<Link> sorted = new ArrayList<>(2);

    Links(UUID program) {
        this.program = program;
    }

    /// The one object that stands for the programme's id in all its links.
    UUID program() {
        return program;
    }

    int size() {
        return sorted.size();
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }

    List<Link> all() {
        return Collections.unmodifiableList(sorted);
    }

    /// @return false where the pair stood there already
    boolean add(Link link) {
        int place = Collections.binarySearch(sorted, link);
        if (place >= 0) {
            return false;
        }
        sorted.add(-place - 1, link);
        return true;
    }

    void remove(Link link) {
        int place = Collections.binarySearch(sorted, link);
        if (place >= 0) {
            sorted.remove(place);
        }
    }

    /// The last of the strongest few.
    ///
    /// @param most at least 1; there is at least one pair
    Link last(int most) {
        return sorted.get(Math.min(most, sorted.size()) - 1);
    }

    /// Those that do not belong to the strongest few.
    List<Link> beyond(int most) {
        return sorted.size() <= most ? List.of() : List.copyOf(sorted.subList(most, sorted.size()));
    }
}
