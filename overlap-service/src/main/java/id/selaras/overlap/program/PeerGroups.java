package id.selaras.overlap.program;

import id.selaras.overlap.pair.PairGraph;
import id.selaras.overlap.pair.PairReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The programmes in memory, by region and year; read from the database when first asked for, and the least recently
/// used forgotten when there are too many. Memory is never trusted by itself: each use compares its revision with the
/// database's and reads what changed since, be it by another instance. So it does not matter which instance works on a
/// region and year, or when that changes.
@ApplicationScoped
public class PeerGroups {
    private final RegionConfigurations configurations;
    private final PeerReader reader;
    private final PairReader pairReader;
    private final TransactionSynchronizationRegistry transaction;
    private final int capacity;
    private final Map<RegionYear, PeerGroup> groups = new LinkedHashMap<>(16, 0.75f, true);

    PeerGroups(
            RegionConfigurations configurations,
            PeerReader reader,
            PairReader pairReader,
            TransactionSynchronizationRegistry transaction,
            PeerMemory settings) {
        this.configurations = configurations;
        this.reader = reader;
        this.pairReader = pairReader;
        this.transaction = transaction;
        this.capacity = settings.programs();
    }

    /// Holds a region and year for the present transaction; asking again in the same transaction gives the same.
    @Transactional(TxType.MANDATORY)
    public OpenPeers open(RegionYear regionYear) {
        if (transaction.getResource(regionYear) instanceof OpenPeers open) {
            return open;
        }
        PeerGroup group = group(regionYear);
        group.enter();
        try {
            long revision = reader.lockNextRevision(regionYear);
            group.configure(configurations.of(regionYear.region()));
            reader.refresh(group, regionYear, revision - 1);
            PairGraph pairs = group.pairs(revision - 1, () -> pairs(regionYear, group));
            OpenPeers open = new OpenPeers(group, pairs, revision, this::shrink);
            transaction.putResource(regionYear, open);
            transaction.registerInterposedSynchronization(open);
            return open;
        } catch (RuntimeException failure) {
            group.leave();
            throw failure;
        }
    }

    private PairGraph pairs(RegionYear regionYear, PeerGroup group) {
        int most = group.configuration().findingsPerProgram();
        return pairReader.read(regionYear.region(), regionYear.fiscalYear(), most);
    }

    /// What somebody wants to know of the stored programmes of a region and year. Nobody judges them meanwhile, so it
    /// should take no longer than reading from memory.
    @Transactional
    public <T> T read(RegionYear regionYear, Function<Peers, T> question) {
        PeerGroup group = group(regionYear);
        group.enter();
        try {
            group.configure(configurations.of(regionYear.region()));
            reader.refresh(group, regionYear, reader.revision(regionYear));
            return question.apply(group);
        } finally {
            group.leave();
            shrink();
        }
    }

    /// Gives the memory free: the regions and years are worked on elsewhere.
    public void forget() {
        synchronized (groups) {
            groups.clear();
        }
    }

    /// The regions and years in memory, the least recently used first.
    List<RegionYear> held() {
        synchronized (groups) {
            return List.copyOf(groups.keySet());
        }
    }

    private PeerGroup group(RegionYear regionYear) {
        synchronized (groups) {
            return groups.computeIfAbsent(regionYear, absent -> new PeerGroup(configurations.shipped()));
        }
    }

    /// A group that is forgotten while somebody works on it stays whole for him; the next one reads a new one.
    private void shrink() {
        synchronized (groups) {
            long held = groups.values().stream().mapToLong(PeerGroup::size).sum();
            Iterator<PeerGroup> leastRecentlyUsedFirst = groups.values().iterator();
            while (held > capacity && groups.size() > 1) {
                held -= leastRecentlyUsedFirst.next().size();
                leastRecentlyUsedFirst.remove();
            }
        }
    }
}
