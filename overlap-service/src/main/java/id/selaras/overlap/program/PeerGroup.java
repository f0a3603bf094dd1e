package id.selaras.overlap.program;

import id.selaras.overlap.detection.CandidateIndex;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.pair.PairGraph;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The programmes of one region and year in memory, ready to be judged. One at a time works on it: whoever has entered,
/// until he leaves, which another thread may do for him (a transaction may end on another thread).
final class PeerGroup implements Peers {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Semaphore turn = new Semaphore(1, true);
    private RegionConfiguration configuration;
    private CandidateIndex index;

    /// Changed here in a transaction whose end is open, or that was rolled back and not yet read again.
    private final Set<String> unconfirmed = new HashSet<>();

    private long revision;

    /// Null where it is to be read: at first, and after a transaction that changed it was rolled back.
    private PairGraph pairs;

    private long pairsRevision;
    private volatile int size;

    PeerGroup(RegionConfiguration configuration) {
        this.configuration = configuration;
        this.index = new CandidateIndex(configuration.detector());
    }

    /// @throws IllegalStateException caused by a transient failure where nobody left in time: two transactions that
    ///     each wait for what the other holds would wait for ever
    void enter() {
        try {
            if (!turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(new SQLTransientException("the region and year is worked on"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    void leave() {
        size = index.size();
        turn.release();
    }

    /// From now on the programmes are judged by this. Where that is another one than before, they are read again.
    void configure(RegionConfiguration active) {
        if (!active.equals(configuration)) {
            configuration = active;
            clear();
            confirm(0);
            forgetPairs();
        }
    }

    @Override
    public RegionConfiguration configuration() {
        return configuration;
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
        index = new CandidateIndex(configuration.detector());
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

    /// The pairs as of a revision, which the present transaction goes on from.
    PairGraph pairs(long asOf, Supplier<PairGraph> read) {
        if (pairs == null || pairsRevision != asOf) {
            pairs = read.get();
            pairsRevision = asOf;
        }
        return pairs;
    }

    /// What the present transaction made of the pairs is now the database's state.
    void confirmPairs(long asOf) {
        pairsRevision = asOf;
    }

    /// What the present transaction made of the pairs is undone.
    void forgetPairs() {
        pairs = null;
    }

    @Override
    public ProgramProfile profile(UUID id) {
        return index.get(id.toString());
    }

    @Override
    public List<ProgramProfile> candidates(ProgramProfile profile) {
        return index.candidates(profile);
    }

    /// Programmes held, as of the last one who left.
    int size() {
        return size;
    }
}
