package id.selaras.overlap.program;

import id.selaras.overlap.detection.CandidateIndex;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// The programmes of one region and year in memory, ready to be judged. One at a time works on it: whoever has entered,
/// until he leaves, which another thread may do for him (a transaction may end on another thread).
final class PeerGroup {
    private final Semaphore turn = new Semaphore(1, true);
    private final Detector detector;
    private CandidateIndex index;

    /// Changed here in a transaction whose end is open, or that was rolled back and not yet read again.
    private final Set<String> unconfirmed = new HashSet<>();

    private long revision;
    private volatile int size;

    PeerGroup(Detector detector) {
        this.detector = detector;
        this.index = new CandidateIndex(detector);
    }

    void enter() {
        turn.acquireUninterruptibly();
    }

    void leave() {
        size = index.size();
        turn.release();
    }

    /// The last revision of the database that this memory has taken over whole.
    long revision() {
        return revision;
    }

    /// Programmes that memory and database may differ in, whatever their revision.
    Set<String> unconfirmed() {
        return Set.copyOf(unconfirmed);
    }

    /// Forgets every programme: a first reading that broke off may have left some.
    void clear() {
        index = new CandidateIndex(detector);
    }

    /// Takes over a programme as the database has it.
    void load(ProgramProfile profile) {
        index.put(profile);
    }

    /// Forgets a programme that the database does not compare.
    void unload(String id) {
        index.remove(id);
    }

    /// Memory is now what the database was at this revision.
    void confirm(long asOf) {
        unconfirmed.clear();
        revision = asOf;
    }

    /// Changes memory ahead of the commit.
    void put(ProgramProfile profile) {
        unconfirmed.add(profile.id());
        index.put(profile);
    }

    /// Changes memory ahead of the commit.
    void remove(String id) {
        unconfirmed.add(id);
        index.remove(id);
    }

    List<ProgramProfile> candidates(ProgramProfile profile) {
        return index.candidates(profile);
    }

    /// Programmes held, as of the last one who left.
    int size() {
        return size;
    }
}
