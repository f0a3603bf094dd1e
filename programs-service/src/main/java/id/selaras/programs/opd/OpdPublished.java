package id.selaras.programs.opd;

import id.selaras.servicekit.outbox.OutboxEvent;

/// The present state of an agency, for the other services' copies of the registry.
record OpdPublished(String code, String region, String name, String shortName, boolean active, long version) {
    private static final String TOPIC = "selaras.opds";
    private static final String TYPE = "id.selaras.opd-published";

    static OutboxEvent of(OpdView opd) {
        return new OutboxEvent(
                TOPIC,
                TYPE,
                opd.code(),
                opd.region() + "/" + opd.code(),
                null,
                new OpdPublished(opd.code(), opd.region(), opd.name(), opd.shortName(), opd.active(), opd.version()));
    }
}
