package id.selaras.agreements.auction;

import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// An OPD's part in a round, at what was proposed last. [BidStep] says what can follow what.
@Entity
@Table(name = "bid")
class Bid {
    @Id
    private UUID id;

    private UUID auctionId;
    private String region;
    private String opdCode;

    @Enumerated(EnumType.STRING)
    private BidStatus status;

    private String firstParty;
    private String proposal;
    private UUID contractId;
    private Instant changedAt;

    @Version
    private long edit;

    /// For the persistence provider.
    protected Bid() {}

    Bid(Auction auction, String opdCode) {
        this.id = Identifiers.next();
        this.auctionId = auction.id();
        this.region = auction.region();
        this.opdCode = opdCode;
        this.status = BidStatus.DRAFT;
        this.edit = 1;
    }

    /// Replaces the whole content of a draft.
    ///
    /// @throws ProblemException 409 once it was handed in
    void write(String firstPartyJson, String proposalJson, Instant now) {
        take(BidStep.WRITE, now);
        firstParty = firstPartyJson;
        proposal = proposalJson;
    }

    /// @throws ProblemException 409 where the step does not follow on where the bid stands
    void requireTurn(BidStep step) {
        if (step.from() != status) {
            throw ProblemException.of(ProblemType.CONFLICT, "auction.out-of-turn")
                    .with("recordStatus", status.name());
        }
    }

    /// @throws ProblemException as [#requireTurn]
    void take(BidStep step, Instant now) {
        requireTurn(step);
        status = step.to();
        changedAt = now;
    }

    /// Takes a step by which a side proposes something.
    void propose(BidStep step, String proposalJson, Instant now) {
        take(step, now);
        proposal = proposalJson;
    }

    /// Takes the step by which both want the same.
    void agree(BidStep step, UUID contract, Instant now) {
        take(step, now);
        contractId = contract;
    }

    UUID id() {
        return id;
    }

    UUID auctionId() {
        return auctionId;
    }

    String region() {
        return region;
    }

    String opdCode() {
        return opdCode;
    }

    BidStatus status() {
        return status;
    }

    /// JSON of the official who signs for the OPD.
    String firstParty() {
        return firstParty;
    }

    /// JSON of what the side that spoke last proposes.
    String proposal() {
        return proposal;
    }

    /// The contract that came of it; null before both sides agreed.
    UUID contractId() {
        return contractId;
    }

    Instant changedAt() {
        return changedAt;
    }

    /// Counts every change: the value of the entity tag.
    long edit() {
        return edit;
    }
}
