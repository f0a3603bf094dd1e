package id.selaras.agreements.auction;

import id.selaras.servicekit.identifier.Identifiers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A round of the performance auction.
@Entity
@Table(name = "auction")
class Auction {
    @Id
    private UUID id;

    private String region;
    private UUID termId;
    private String title;
    private String place;
    private String secondParty;
    private Instant bidsFrom;
    private Instant bidsUntil;
    private Instant offersUntil;
    private Instant answersUntil;
    private Instant contractsUntil;
    private Instant changedAt;

    @Version
    private long edit;

    /// For the persistence provider.
    protected Auction() {}

    Auction(String region, UUID termId) {
        this.id = Identifiers.next();
        this.region = region;
        this.termId = termId;
        this.edit = 1;
    }

    /// @param secondPartyJson the plan's second party as JSON
    void write(AuctionPlan plan, String secondPartyJson, Instant now) {
        title = plan.title();
        place = plan.place();
        secondParty = secondPartyJson;
        bidsFrom = plan.schedule().bidsFrom();
        bidsUntil = plan.schedule().bidsUntil();
        offersUntil = plan.schedule().offersUntil();
        answersUntil = plan.schedule().answersUntil();
        contractsUntil = plan.schedule().contractsUntil();
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    UUID termId() {
        return termId;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    /// JSON of the official who signs the contracts.
    String secondParty() {
        return secondParty;
    }

    Schedule schedule() {
        return new Schedule(bidsFrom, bidsUntil, offersUntil, answersUntil, contractsUntil);
    }

    Instant changedAt() {
        return changedAt;
    }

    /// Counts every change: the value of the entity tag.
    long edit() {
        return edit;
    }
}
