package id.selaras.overlap.opd;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.inbox.PoisonedEventException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the registry of agencies on its compacted topic.
@ApplicationScoped
class OpdIntake {
    private static final String CONSUMER = "overlap-opds";
    private static final String PUBLISHED = "id.selaras.opd-published";

    private final Inbox inbox;
    private final ObjectMapper json;
    private final OpdRegistry registry;

    OpdIntake(Inbox inbox, ObjectMapper json, OpdRegistry registry) {
        this.inbox = inbox;
        this.json = json;
        this.registry = registry;
    }

    @Incoming("opds")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(CONSUMER, records, this::handle);
    }

    private void handle(IncomingEvent event) {
        if (!event.type().equals(PUBLISHED)) {
            throw new PoisonedEventException("unknown event type " + event.type());
        }
        if (event.isTombstone()) {
            registry.remove(OpdKey.of(event.key()));
            return;
        }
        OpdPublished published = event.dataAs(json, OpdPublished.class);
        if (!published.isComplete()) {
            throw new PoisonedEventException("code, region, name, shortName or version is missing or too long");
        }
        registry.follow(published);
    }
}
