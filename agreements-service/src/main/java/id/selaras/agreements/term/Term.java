package id.selaras.agreements.term;

import id.selaras.servicekit.identifier.Identifiers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A mayor's term of office as stored.
@Entity
@Table(name = "term")
class Term {
    @Id
    private UUID id;

    private String region;
    private int firstYear;
    private int lastYear;
    private String mayor;
    private String vision;
    private String missions;
    private Instant changedAt;

    @Version
    private long edit;

    /// For the persistence provider.
    protected Term() {}

    Term(String region, int firstYear) {
        this.id = Identifiers.next();
        this.region = region;
        this.firstYear = firstYear;
        this.lastYear = firstYear + TermRules.YEARS - 1;
        this.edit = 1;
    }

    /// @param missionsJson the missions as a JSON array
    void write(TermPlan plan, String missionsJson, Instant now) {
        mayor = plan.mayor();
        vision = plan.vision();
        missions = missionsJson;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    String mayor() {
        return mayor;
    }

    String vision() {
        return vision;
    }

    /// JSON array of [Mission].
    String missions() {
        return missions;
    }

    Instant changedAt() {
        return changedAt;
    }

    /// Counts every change: the value of the entity tag.
    long edit() {
        return edit;
    }
}
