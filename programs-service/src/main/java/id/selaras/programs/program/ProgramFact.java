package id.selaras.programs.program;

import id.selaras.servicekit.outbox.OutboxEvent;

/// What the events of programmes have in common: all programmes that can overlap, those of one region and year, meet
/// in one partition, in order.
final class ProgramFact {
    private static final String TOPIC = "selaras.programs";

    private ProgramFact() {}

    static OutboxEvent of(String type, ProgramView program, Object data) {
        String partition = program.region() + "/" + program.fiscalYear();
        String id = program.id().toString();
        return new OutboxEvent(TOPIC, "id.selaras." + type, id, partition + "/" + id, partition, data);
    }
}
