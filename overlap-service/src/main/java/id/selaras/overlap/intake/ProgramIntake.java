package id.selaras.overlap.intake;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramFacts;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.finding.Findings;
import id.selaras.overlap.finding.Judge;
import id.selaras.overlap.finding.Match;
import id.selaras.overlap.program.OpenPeers;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.ProgramWithdrawal;
import id.selaras.overlap.program.Reception;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.inbox.IncomingEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the programmes: each event updates the own copy, and the findings that rest on it, in one transaction.
@ApplicationScoped
class ProgramIntake {
    private static final String CONSUMER = "overlap-programs";

    private final Inbox inbox;
    private final ProgramEventReader reader;
    private final PeerGroups peerGroups;
    private final ProgramCopies copies;
    private final Detector detector;
    private final Judge judge;
    private final Findings findings;
    private final Clock clock;
    private final Timer age;

    ProgramIntake(
            Inbox inbox,
            ProgramEventReader reader,
            PeerGroups peerGroups,
            ProgramCopies copies,
            Detector detector,
            Judge judge,
            Findings findings,
            Clock clock,
            MeterRegistry meters) {
        this.inbox = inbox;
        this.reader = reader;
        this.peerGroups = peerGroups;
        this.copies = copies;
        this.detector = detector;
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
        inbox.receive(CONSUMER, records, this::handle);
    }

    private void handle(IncomingEvent event) {
        Duration sinceRaised = Duration.between(event.time(), clock.instant());
        // The producer's clock may be ahead.
        age.record(sinceRaised.isNegative() ? Duration.ZERO : sinceRaised);
        switch (reader.read(event)) {
            case ProgramEvent.Published published -> store(published);
            case ProgramEvent.Withdrawn withdrawn -> withdraw(withdrawn.withdrawal());
        }
    }

    private void store(ProgramEvent.Published published) {
        ProgramDocument program = published.program();
        ProgramFacts facts = program.facts();
        OpenPeers peers = peerGroups.open(program.regionYear());
        Reception reception = copies.store(program, published.json(), !facts.supportProgram(), peers);
        if (reception == Reception.OUTDATED) {
            return;
        }
        List<Match> matches = compare(facts, program, peers);
        if (reception == Reception.FIRST) {
            findings.open(program.id(), program.regionYear(), matches, peers);
        } else {
            findings.judgeAgain(program.id(), program.regionYear(), matches, peers);
        }
    }

    private List<Match> compare(ProgramFacts facts, ProgramDocument program, OpenPeers peers) {
        if (facts.supportProgram()) {
            peers.remove(program.id());
            return List.of();
        }
        ProgramProfile profile = detector.profile(facts);
        peers.put(profile);
        return judge.matches(profile, peers.candidates(profile));
    }

    private void withdraw(ProgramWithdrawal withdrawal) {
        OpenPeers peers = peerGroups.open(withdrawal.regionYear());
        if (copies.withdraw(withdrawal, peers) == Reception.NEWER) {
            peers.remove(withdrawal.id());
            findings.judgeAgain(withdrawal.id(), withdrawal.regionYear(), List.of(), peers);
        }
    }
}
