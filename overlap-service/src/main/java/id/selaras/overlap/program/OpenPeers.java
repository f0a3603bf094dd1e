package id.selaras.overlap.program;

import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.pair.PairGraph;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.List;
import java.util.UUID;

/// The programmes of one region and year, held for one transaction: nobody else judges this region and year, here or on
/// another instance, until it ends. What is put and removed is seen at once, and undone if the transaction is.
public final class OpenPeers implements Synchronization, Peers {
    private final PeerGroup group;
    private final PairGraph pairs;
    private final long revision;
    private final Runnable afterwards;
    private boolean pairsAreStale;

    OpenPeers(PeerGroup group, PairGraph pairs, long revision, Runnable afterwards) {
        this.group = group;
        this.pairs = pairs;
        this.revision = revision;
        this.afterwards = afterwards;
    }

    /// The pairs that are shown as findings. What is changed there is undone with the transaction.
    public PairGraph pairs() {
        return pairs;
    }

    @Override
    public RegionConfiguration configuration() {
        return group.configuration();
    }

    @Override
    public ProgramProfile profile(UUID id) {
        return group.profile(id);
    }

    @Override
    public List<ProgramProfile> candidates(ProgramProfile profile) {
        return group.candidates(profile);
    }

    /// From now on the programme is compared at this version.
    public void put(ProgramProfile profile) {
        group.put(profile);
    }

    /// From now on the programme is not compared.
    public void remove(UUID id) {
        group.remove(id.toString());
    }

    /// The pairs are changed past [#pairs]: they are read again when next asked for.
    public void readPairsAgain() {
        pairsAreStale = true;
    }

    /// The revision of the region and year that this transaction makes.
    long revision() {
        return revision;
    }

    @Override
    public void beforeCompletion() {
        // The database needs nothing from memory.
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            group.confirm(revision);
            group.confirmPairs(revision);
        }
        if (pairsAreStale || status != Status.STATUS_COMMITTED) {
            group.forgetPairs();
        }
        group.leave();
        afterwards.run();
    }
}
