package id.selaras.programs.statistics.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Something a source said that was not used.
///
/// @param count how often
/// @param examples some of it, at most [#SHOWN]
record Remark(Kind kind, int count, List<String> examples) {
    static final int SHOWN = 20;

    enum Kind {
        /// Keys that no combination of the answer's own lists explains, or more than one.
        UNEXPLAINED_KEY,
        /// Keys whose value is no number.
        UNREADABLE_VALUE,
        /// Places that no region answers to, or whose code and name contradict each other.
        UNKNOWN_PLACE,
        UNKNOWN_PERIOD,
        /// Values that the checks refuse: unit, range.
        REFUSED_FIGURE
    }

    /// Gathers remarks of the same kind.
    static final class Collector {
        private final Map<Kind, List<String>> remarks = new EnumMap<>(Kind.class);

        void add(Kind kind, String example) {
            remarks.computeIfAbsent(kind, _ -> new ArrayList<>()).add(example);
        }

        int count() {
            return remarks.values().stream().mapToInt(List::size).sum();
        }

        List<Remark> remarks() {
            return remarks.entrySet().stream()
                    .map(entry -> new Remark(
                            entry.getKey(),
                            entry.getValue().size(),
                            entry.getValue().stream().distinct().limit(SHOWN).toList()))
                    .toList();
        }
    }
}
