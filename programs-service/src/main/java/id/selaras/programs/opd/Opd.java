package id.selaras.programs.opd;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/// An agency (OPD) of a city. Unit codes repeat from city to city, so the region is part of its identity.
@Entity
@IdClass(OpdKey.class)
@Table(name = "opd")
class Opd {
    @Id
    private String region;

    @Id
    private String code;

    private String name;

    private String shortName;

    private boolean active;

    // Not 0: versions count from 1, and the persistence provider takes this value for "not stored yet".
    @Version
    private long version = 1;

    private Instant changedAt;

    /// For the persistence provider.
    protected Opd() {}

    Opd(String code, OpdEntry entry, Instant when) {
        this.region = entry.region();
        this.code = code;
        become(entry, when);
    }

    void change(OpdEntry entry, Instant when) {
        if (!entry.region().equals(region)) {
            throw new IllegalArgumentException("An OPD never moves to another region");
        }
        become(entry, when);
    }

    private void become(OpdEntry entry, Instant when) {
        name = entry.name();
        shortName = entry.shortName();
        active = entry.active();
        changedAt = when;
    }

    boolean says(OpdEntry entry) {
        return entry.equals(new OpdEntry(region, name, shortName, active));
    }

    boolean isActive() {
        return active;
    }

    OpdReference reference() {
        return new OpdReference(region, code, name);
    }

    OpdView view() {
        return new OpdView(code, region, name, shortName, active, version, changedAt);
    }
}
