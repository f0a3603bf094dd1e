package id.selaras.overlap.detection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the programmes that are worth judging against one programme, so that the cost of one more programme grows with
/// its likely partners and not with the number of programmes. Holds profiles in memory; not safe for several threads.
public final class CandidateIndex {
    private final Detector detector;
    private final Map<String, ProgramProfile> profiles = new HashMap<>();
    private final Map<Bucket, Postings> buckets = new HashMap<>();

    /// Only programmes of one region and year are ever compared.
    private record Bucket(String region, int fiscalYear) {
        static Bucket of(ProgramProfile profile) {
            return new Bucket(profile.region(), profile.fiscalYear());
        }
    }

    public CandidateIndex(Detector detector) {
        this.detector = detector;
    }

    /// Holds this version of the programme in place of any other.
    public void put(ProgramProfile profile) {
        remove(profile.id());
        if (profile.supportProgram()) {
            profiles.put(profile.id(), profile);
            return;
        }
        Postings postings = buckets.computeIfAbsent(Bucket.of(profile), _ -> new Postings(detector.keys()));
        ProgramProfile held = profile.with(postings.shared(profile.terms()));
        profiles.put(held.id(), held);
        postings.add(held);
    }

    /// Forgets the programme; nothing happens when it is not held.
    public void remove(String id) {
        ProgramProfile held = profiles.remove(id);
        if (held != null && !held.supportProgram()) {
            buckets.get(Bucket.of(held)).remove(held);
        }
    }

    /// The profile held for this programme, or null.
    public ProgramProfile get(String id) {
        return profiles.get(id);
    }

    /// Every programme held that is [Detector#comparable] with this one and may overlap with it, in the order of their
    /// ids. The programme itself need not be held (a draft).
    public List<ProgramProfile> candidates(ProgramProfile profile) {
        Postings postings = buckets.get(Bucket.of(profile));
        if (postings == null) {
            return List.of();
        }
        return postings.likely(profile.terms()).stream()
                .flatMap(wording -> wording.programs().stream())
                .filter(other -> detector.comparable(profile, other))
                .sorted(Comparator.comparing(ProgramProfile::id))
                .toList();
    }

    public int size() {
        return profiles.size();
    }
}
