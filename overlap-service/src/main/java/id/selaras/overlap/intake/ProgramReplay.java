package id.selaras.overlap.intake;

import id.selaras.overlap.detection.ProgramFacts;
import id.selaras.overlap.program.OpenPeers;
import id.selaras.overlap.program.PeerGroups;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.inbox.PoisonedEventException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the topic of the programmes from its beginning, beside the consumers that follow it, and mends the own copies:
/// what the topic knows newer or at all is taken over. Judges nothing.
@ApplicationScoped
public class ProgramReplay {
    private static final String TOPIC = "selaras.programs";
    private static final int PORTION = 200;
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> kafkaConfig;
    private final ProgramEventReader reader;
    private final PeerGroups peerGroups;
    private final ProgramCopies copies;

    ProgramReplay(
            @Identifier("default-kafka-broker") Map<String, Object> kafkaConfig,
            ProgramEventReader reader,
            PeerGroups peerGroups,
            ProgramCopies copies) {
        this.kafkaConfig = kafkaConfig;
        this.reader = reader;
        this.peerGroups = peerGroups;
        this.copies = copies;
    }

    /// What was read in one go.
    ///
    /// @param read events, other governments' too
    /// @param poisoned events of this government that cannot be taken
    /// @param mended copies that were missing or older
    /// @param regionYears that this government has programmes in
    public record Portion(long read, long poisoned, long mended, Set<RegionYear> regionYears) {}

    /// Reads up to where the topic ends now.
    ///
    /// @param goOn is told of each portion, and says whether to go on
    public void read(String region, Predicate<Portion> goOn) {
        Map<String, Object> settings = new HashMap<>(kafkaConfig);
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("enable.auto.commit", false);
        settings.remove("group.id");
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            boolean wanted = true;
            while (wanted
                    && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                wanted = goOn.test(mend(region, consumer.poll(POLL)));
            }
        }
    }

    private Portion mend(String region, ConsumerRecords<String, byte[]> records) {
        Map<RegionYear, List<ProgramEvent>> events = new HashMap<>();
        long poisoned = 0;
        for (ConsumerRecord<String, byte[]> message : records) {
            if (message.key() != null && message.key().startsWith(region + "/")) {
                try {
                    ProgramEvent event = reader.read(IncomingEvent.of(message));
                    events.computeIfAbsent(event.regionYear(), _ -> new ArrayList<>())
                            .add(event);
                } catch (PoisonedEventException _) {
                    // Its dead letter tells the reason.
                    poisoned++;
                }
            }
        }
        Set<RegionYear> ofRegion = new HashSet<>(events.keySet());
        ofRegion.removeIf(regionYear -> !regionYear.region().equals(region));
        long mended = 0;
        for (RegionYear regionYear : ofRegion) {
            List<ProgramEvent> ofYear = events.get(regionYear);
            for (int from = 0; from < ofYear.size(); from += PORTION) {
                List<ProgramEvent> portion = ofYear.subList(from, Math.min(from + PORTION, ofYear.size()));
                mended += QuarkusTransaction.requiringNew().call(() -> mend(regionYear, portion));
            }
        }
        return new Portion(records.count(), poisoned, mended, ofRegion);
    }

    private long mend(RegionYear regionYear, List<ProgramEvent> events) {
        OpenPeers peers = peerGroups.open(regionYear);
        return events.stream().filter(event -> isMended(event, peers)).count();
    }

    private boolean isMended(ProgramEvent event, OpenPeers peers) {
        return switch (event) {
            case ProgramEvent.Published published -> {
                ProgramFacts facts = published.program().facts();
                boolean mended = copies.mend(published.program(), published.json(), !facts.supportProgram(), peers);
                if (mended) {
                    if (facts.supportProgram()) {
                        peers.remove(published.program().id());
                    } else {
                        peers.put(peers.configuration().detector().profile(facts));
                    }
                }
                yield mended;
            }
            case ProgramEvent.Withdrawn withdrawn -> {
                boolean mended = copies.mend(withdrawn.withdrawal(), peers);
                if (mended) {
                    peers.remove(withdrawn.withdrawal().id());
                }
                yield mended;
            }
        };
    }
}
