package id.selaras.overlap.detection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the programmes that are worth judging against one programme, so that the cost of one more programme grows with
/// its likely partners and not with the number of programmes. Holds profiles in memory; not safe for several threads.
public final class CandidateIndex {
    private final Detector detector;
    private final Map<String, ProgramProfile> profiles = new LinkedHashMap<>();

    public CandidateIndex(Detector detector) {
        this.detector = detector;
    }

    /// Holds this version of the programme in place of any other.
    public void put(ProgramProfile profile) {
        profiles.put(profile.id(), profile);
    }

    /// Forgets the programme; nothing happens when it is not held.
    public void remove(String id) {
        profiles.remove(id);
    }

    /// Every programme held that is [Detector#comparable] with this one and likely to overlap with it, in the order of
    /// their ids. The programme itself need not be held (a draft).
    public List<ProgramProfile> candidates(ProgramProfile profile) {
        return profiles.values().stream()
                .filter(other -> detector.comparable(profile, other))
                .sorted(Comparator.comparing(ProgramProfile::id))
                .toList();
    }

    public int size() {
        return profiles.size();
    }
}
