package id.selaras.overlap.intake;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramFacts;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.finding.Findings;
import id.selaras.overlap.finding.Judge;
import id.selaras.overlap.finding.Match;
import id.selaras.overlap.finding.NewFindings;
import id.selaras.overlap.program.OpenPeers;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.ProgramArrivals;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.ProgramWithdrawal;
import id.selaras.overlap.program.Reception;
import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.trace.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the programmes: the events of a poll update the own copies, and the findings that rest on them, in one
/// transaction.
@ApplicationScoped
class ProgramIntake {
    private static final String CONSUMER = "overlap-programs";
    private static final int FEW = 10;

    private final Inbox inbox;
    private final ProgramEventReader reader;
    private final PeerGroups peerGroups;
    private final ProgramArrivals arrivals;
    private final ProgramCopies copies;
    private final Judge judge;
    private final Findings findings;
    private final Clock clock;
    private final Timer age;

    ProgramIntake(
            Inbox inbox,
            ProgramEventReader reader,
            PeerGroups peerGroups,
            ProgramArrivals arrivals,
            ProgramCopies copies,
            Judge judge,
            Findings findings,
            Clock clock,
            MeterRegistry meters) {
        this.inbox = inbox;
        this.reader = reader;
        this.peerGroups = peerGroups;
        this.arrivals = arrivals;
        this.copies = copies;
        this.judge = judge;
        this.findings = findings;
        this.clock = clock;
        this.age = Timer.builder("selaras.intake.age")
                .description("How old the events of programmes are when they are taken, from when they were raised")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    @Incoming("programs")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receiveTogether(CONSUMER, records, this::handle);
    }

    /// Few events are handled one by one, so that their findings carry on the trace of the request that caused them;
    /// many come of a backlog or a list, and are handled together.
    private void handle(List<IncomingEvent> events) {
        if (events.size() <= FEW) {
            events.forEach(event -> Trace.within(event.trace(), () -> handleTogether(List.of(event))));
        } else {
            handleTogether(events);
        }
    }

    private void handleTogether(List<IncomingEvent> events) {
        // In the same order everywhere, so that two transactions do not wait for one another.
        Map<RegionYear, List<ProgramEvent>> byRegionYear = new TreeMap<>(Comparator.comparing(RegionYear::toString));
        for (IncomingEvent event : events) {
            Duration sinceRaised = Duration.between(event.time(), clock.instant());
            // The producer's clock may be ahead.
            age.record(sinceRaised.isNegative() ? Duration.ZERO : sinceRaised);
            ProgramEvent read = reader.read(event);
            byRegionYear
                    .computeIfAbsent(read.regionYear(), _ -> new ArrayList<>())
                    .add(read);
        }
        byRegionYear.forEach(this::handle);
    }

    /// Programmes that come one after the other are stored together, as long as each comes once.
    private void handle(RegionYear regionYear, List<ProgramEvent> events) {
        OpenPeers peers = peerGroups.open(regionYear);
        Map<UUID, ProgramEvent.Published> together = new LinkedHashMap<>();
        for (ProgramEvent event : events) {
            switch (event) {
                case ProgramEvent.Published published -> {
                    if (together.containsKey(published.program().id())) {
                        store(regionYear, together.values(), peers);
                        together.clear();
                    }
                    together.put(published.program().id(), published);
                }
                case ProgramEvent.Withdrawn withdrawn -> {
                    store(regionYear, together.values(), peers);
                    together.clear();
                    withdraw(withdrawn.withdrawal(), peers);
                }
            }
        }
        store(regionYear, together.values(), peers);
    }

    private void store(RegionYear regionYear, Collection<ProgramEvent.Published> published, OpenPeers peers) {
        if (published.isEmpty()) {
            return;
        }
        Map<UUID, Reception> receptions = arrivals.store(
                regionYear,
                published.stream().map(ProgramEvent.Published::arrival).toList(),
                peers);
        NewFindings opening = findings.opening(regionYear, peers);
        for (ProgramEvent.Published each : published) {
            ProgramDocument program = each.program();
            switch (receptions.get(program.id())) {
                case OUTDATED -> {
                    // What is known is as new.
                }
                case FIRST -> opening.add(program.id(), compare(program, peers));
                case NEWER -> {
                    // Its older version may stand in pairs that are not written yet.
                    opening.write();
                    findings.judgeAgain(program.id(), regionYear, compare(program, peers), peers);
                }
            }
        }
        opening.write();
    }

    private List<Match> compare(ProgramDocument program, OpenPeers peers) {
        ProgramFacts facts = program.facts();
        if (facts.supportProgram()) {
            peers.remove(program.id());
            return List.of();
        }
        Detector detector = peers.configuration().detector();
        ProgramProfile profile = detector.profile(facts);
        peers.put(profile);
        return judge.matches(detector, profile, peers.candidates(profile));
    }

    private void withdraw(ProgramWithdrawal withdrawal, OpenPeers peers) {
        if (copies.withdraw(withdrawal, peers) == Reception.NEWER) {
            peers.remove(withdrawal.id());
            findings.judgeAgain(withdrawal.id(), withdrawal.regionYear(), List.of(), peers);
        }
    }
}
