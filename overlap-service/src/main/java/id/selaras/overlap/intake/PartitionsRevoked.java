package id.selaras.overlap.intake;

import id.selaras.overlap.program.PeerGroups;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// Another instance takes over partitions: their programmes need no memory here. That memory stays true in any case is
/// [PeerGroups]' own care.
@ApplicationScoped
@Identifier("programs.rebalance")
class PartitionsRevoked implements KafkaConsumerRebalanceListener {
    private final PeerGroups peerGroups;

    PartitionsRevoked(PeerGroups peerGroups) {
        this.peerGroups = peerGroups;
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            peerGroups.forget();
        }
    }
}
