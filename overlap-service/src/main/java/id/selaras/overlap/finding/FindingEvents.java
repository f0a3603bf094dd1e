package id.selaras.overlap.finding;

import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.outbox.OutboxEvent;

/// What the events of findings have in common: all of a region and year stand in one partition, in order.
final class FindingEvents {
    private static final String TOPIC = "selaras.overlaps";

    private FindingEvents() {}

    static OutboxEvent event(String type, FindingView finding, Object data) {
        RegionYear regionYear = new RegionYear(finding.region(), finding.fiscalYear());
        String id = finding.id().toString();
        return new OutboxEvent(TOPIC, type, id, regionYear + "/" + id, regionYear.toString(), data);
    }
}
