package id.selaras.agreements.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.inbox.PoisonedEventException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the topic `selaras.programs`.
@ApplicationScoped
class ProgramConsumer {
    static final String CONSUMER = "agreements-programs";

    private final Inbox inbox;
    private final RegisteredPrograms programs;
    private final ObjectMapper json;

    ProgramConsumer(Inbox inbox, RegisteredPrograms programs, ObjectMapper json) {
        this.inbox = inbox;
        this.programs = programs;
        this.json = json;
    }

    @Incoming("programs")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive(CONSUMER, records, this::handle);
    }

    private void handle(IncomingEvent event) {
        switch (event.type()) {
            case "id.selaras.program-registered", "id.selaras.program-amended" -> programs.follow(told(event), false);
            case "id.selaras.program-withdrawn" -> programs.follow(told(event), true);
            default -> {
                // A fact of another kind: nothing here depends on it.
            }
        }
    }

    private ProgramEvent told(IncomingEvent event) {
        ProgramEvent told = event.dataAs(json, ProgramEvent.class);
        if (!told.isIdentified()) {
            throw new PoisonedEventException("id, version, region, fiscalYear or opd is missing");
        }
        return told;
    }
}
