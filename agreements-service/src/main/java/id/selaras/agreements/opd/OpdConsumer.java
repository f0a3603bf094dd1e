package id.selaras.agreements.opd;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.inbox.PoisonedEventException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the compacted topic `selaras.opds`.
@ApplicationScoped
class OpdConsumer {
    static final String CONSUMER = "agreements-opds";

    private final Inbox inbox;
    private final OpdDirectory directory;
    private final ObjectMapper json;

    OpdConsumer(Inbox inbox, OpdDirectory directory, ObjectMapper json) {
        this.inbox = inbox;
        this.directory = directory;
        this.json = json;
    }

    @Incoming("opds")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(CONSUMER, records, this::handle);
    }

    private void handle(IncomingEvent event) {
        if (event.isTombstone()) {
            directory.remove(OpdKey.of(event.key()));
        } else if (event.type().equals("id.selaras.opd-published")) {
            OpdPublished published = event.dataAs(json, OpdPublished.class);
            if (published.code() == null || published.region() == null || published.name() == null) {
                throw new PoisonedEventException("code, region or name is missing");
            }
            directory.follow(published);
        }
    }
}
