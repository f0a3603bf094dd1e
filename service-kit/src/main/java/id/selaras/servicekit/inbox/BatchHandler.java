package id.selaras.servicekit.inbox;

import java.util.List;

/// Does what several events ask for, within the transaction that claims them.
@FunctionalInterface
public interface BatchHandler {
    /// @param events in the order of the topic's partitions, at least one
    /// @throws PoisonedEventException where one of the events can never be processed
    void handle(List<IncomingEvent> events);
}
