package id.selaras.overlap.rebuild;

import java.time.Instant;
import java.util.UUID;

/// A rebuilding of a government's programmes and findings from the topic.
///
/// @param eventsRead of the whole topic, other governments' too
/// @param eventsPoisoned events of this government that no consumer can take
/// @param programsMended own copies that were missing or older than the topic
/// @param regionYears budget years judged as a whole so far
/// @param findingsChanged findings that had to be changed; 0 where everything was right
/// @param finishedAt null while it runs
record Rebuild(
        UUID id,
        String region,
        State state,
        long eventsRead,
        long eventsPoisoned,
        long programsMended,
        int regionYears,
        long findingsChanged,
        Instant startedAt,
        Instant finishedAt) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static Rebuild begin(UUID id, String region, Instant now) {
        return new Rebuild(id, region, State.RUNNING, 0, 0, 0, 0, 0, now, null);
    }

    Rebuild read(long events, long poisoned, long mended) {
        return new Rebuild(
                id,
                region,
                state,
                eventsRead + events,
                eventsPoisoned + poisoned,
                programsMended + mended,
                regionYears,
                findingsChanged,
                startedAt,
                finishedAt);
    }

    Rebuild judged(int findings) {
        return new Rebuild(
                id,
                region,
                state,
                eventsRead,
                eventsPoisoned,
                programsMended,
                regionYears + 1,
                findingsChanged + findings,
                startedAt,
                finishedAt);
    }

    Rebuild ended(State end, Instant now) {
        return new Rebuild(
                id,
                region,
                end,
                eventsRead,
                eventsPoisoned,
                programsMended,
                regionYears,
                findingsChanged,
                startedAt,
                now);
    }
}
