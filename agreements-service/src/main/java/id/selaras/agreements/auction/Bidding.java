package id.selaras.agreements.auction;

import id.selaras.agreements.contract.Agreed;
import id.selaras.agreements.contract.Contracts;
import id.selaras.agreements.contract.Proposal;
import id.selaras.agreements.contract.ProposalRules;
import id.selaras.agreements.opd.Opd;
import id.selaras.agreements.opd.OpdDirectory;
import id.selaras.agreements.opd.OpdKey;
import id.selaras.agreements.party.Official;
import id.selaras.agreements.term.TermView;
import id.selaras.agreements.term.Terms;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Where OPD and panel come to terms. Every method takes one step of [BidStep] within the round's schedule.
@ApplicationScoped
class Bidding {
    private final Auctions auctions;
    private final BidRepository bids;
    private final BidReading reading;
    private final BidJournal journal;
    private final Terms terms;
    private final Contracts contracts;
    private final OpdDirectory opds;
    private final Stored stored;
    private final Clock clock;

    Bidding(
            Auctions auctions,
            BidRepository bids,
            BidReading reading,
            BidJournal journal,
            Terms terms,
            Contracts contracts,
            OpdDirectory opds,
            Stored stored,
            Clock clock) {
        this.auctions = auctions;
        this.bids = bids;
        this.reading = reading;
        this.journal = journal;
        this.terms = terms;
        this.contracts = contracts;
        this.opds = opds;
        this.stored = stored;
        this.clock = clock;
    }

    /// @throws ProblemException 404 for an unknown round; 403 without an OPD of the round's region; 409 outside the
    ///     schedule, or where the OPD bids already; 422 for an unfit proposal
    @Transactional
    BidView write(UUID auctionId, BidDraft draft, Caller caller) {
        Auction auction = auctions.require(auctionId);
        caller.requireRegion(auction.region());
        Opd opd = activeOpd(caller.requireOpd(), auction);
        requireInTime(auction, BidStep.WRITE);
        if (bids.hasBid(auctionId, opd.code())) {
            throw ProblemException.of(ProblemType.CONFLICT, "auction.bids-already", opd.name());
        }
        check(draft.proposal(), auction, "/proposal").throwIfAny();
        Bid bid = new Bid(auction, opd.code());
        bid.write(stored.write(draft.firstParty()), stored.write(draft.proposal()), now());
        bids.persistAndFlush(bid);
        journal.record(bid, BidStep.WRITE, caller, null, bid.proposal());
        return reading.view(bid);
    }

    /// @throws ProblemException as [#write], and 412, 428
    @Transactional
    BidView change(UUID id, BidDraft draft, Caller caller, LongConsumer requireRead) {
        Bid bid = requireOwn(id, caller);
        requireRead.accept(bid.edit());
        Auction auction = inTime(bid, BidStep.WRITE);
        check(draft.proposal(), auction, "/proposal").throwIfAny();
        bid.write(stored.write(draft.firstParty()), stored.write(draft.proposal()), now());
        return recorded(bid, BidStep.WRITE, caller, null, bid.proposal());
    }

    /// The head of the OPD brings the bid before the panel.
    ///
    /// @throws ProblemException 404; 403 for another OPD's bid; 412, 428; 409 out of turn or outside the schedule
    @Transactional
    BidView submit(UUID id, Caller caller, LongConsumer requireRead) {
        Bid bid = requireOwn(id, caller);
        requireRead.accept(bid.edit());
        inTime(bid, BidStep.SUBMIT);
        bid.take(BidStep.SUBMIT, now());
        return recorded(bid, BidStep.SUBMIT, caller, null, null);
    }

    /// The panel offers, for the first time or after a counter-offer.
    ///
    /// @throws ProblemException 404; 403 for another region's bid; 412, 428; 409 out of turn or outside the
    ///     schedule; 422 for an unfit proposal
    @Transactional
    BidView offer(UUID id, Offer offer, Caller caller, LongConsumer requireRead) {
        Bid bid = requireOfRegion(id, caller);
        requireRead.accept(bid.edit());
        BidStep step = bid.status() == BidStatus.COUNTERED ? BidStep.RENEW_OFFER : BidStep.OFFER;
        Auction auction = inTime(bid, step);
        check(offer.proposal(), auction, "/proposal").throwIfAny();
        bid.propose(step, stored.write(offer.proposal()), now());
        return recorded(bid, step, caller, offer.reason(), bid.proposal());
    }

    /// The head of the OPD answers the panel's offer.
    ///
    /// @throws ProblemException 404; 403 for another OPD's bid; 412, 428; 409 out of turn or outside the
    ///     schedule; 422 without a reason or proposal where one is needed
    @Transactional
    BidView answer(UUID id, OfferAnswer answer, Caller caller, LongConsumer requireRead) {
        Bid bid = requireOwn(id, caller);
        requireRead.accept(bid.edit());
        BidStep step = answer.kind().step();
        Auction auction = inTime(bid, step);
        check(answer, auction).throwIfAny();
        switch (answer.kind()) {
            case ACCEPT -> agree(bid, step, auction);
            case COUNTER -> bid.propose(step, stored.write(answer.proposal()), now());
            case REFUSE -> bid.take(step, now());
        }
        String proposed = answer.kind() == OfferAnswer.Kind.COUNTER ? bid.proposal() : null;
        return recorded(bid, step, caller, answer.reason(), proposed);
    }

    /// The panel takes the OPD's counter-offer.
    ///
    /// @throws ProblemException 404; 403 for another region's bid; 412, 428; 409 out of turn or outside the
    ///     schedule
    @Transactional
    BidView acceptCounter(UUID id, Caller caller, LongConsumer requireRead) {
        Bid bid = requireOfRegion(id, caller);
        requireRead.accept(bid.edit());
        Auction auction = inTime(bid, BidStep.ACCEPT_COUNTER);
        agree(bid, BidStep.ACCEPT_COUNTER, auction);
        return recorded(bid, BidStep.ACCEPT_COUNTER, caller, null, null);
    }

    private void agree(Bid bid, BidStep step, Auction auction) {
        UUID contract = contracts.drawUp(new Agreed(
                bid.id(),
                terms.require(auction.termId()),
                bid.opdCode(),
                activeOpd(bid.opdCode(), auction).name(),
                auction.place(),
                stored.read(bid.firstParty(), Official.class),
                stored.read(auction.secondParty(), Official.class),
                stored.read(bid.proposal(), Proposal.class),
                auction.schedule().contractsUntil()));
        bid.agree(step, contract, now());
    }

    private BidView recorded(Bid bid, BidStep step, Caller caller, String reason, String proposed) {
        bids.flush();
        journal.record(bid, step, caller, reason, proposed);
        return reading.view(bid);
    }

    private Violations check(OfferAnswer answer, Auction auction) {
        Violations violations = new Violations();
        boolean isCounter = answer.kind() == OfferAnswer.Kind.COUNTER;
        if (isCounter && answer.proposal() != null) {
            violations = check(answer.proposal(), auction, "/proposal");
        } else if (isCounter || answer.proposal() != null) {
            violations.add("/proposal", isCounter ? "auction.counter-needs-proposal" : "auction.proposal-unexpected");
        }
        if (answer.kind() != OfferAnswer.Kind.ACCEPT
                && (answer.reason() == null || answer.reason().isBlank())) {
            violations.add("/reason", "auction.needs-reason");
        }
        return violations;
    }

    private Violations check(Proposal proposal, Auction auction, String place) {
        TermView term = terms.require(auction.termId());
        return ProposalRules.check(proposal, term, place);
    }

    private Auction inTime(Bid bid, BidStep step) {
        // First, since out of turn is the better answer where it is both.
        bid.requireTurn(step);
        Auction auction = auctions.require(bid.auctionId());
        requireInTime(auction, step);
        return auction;
    }

    private void requireInTime(Auction auction, BidStep step) {
        if (!auction.schedule().allows(step, clock.instant())) {
            throw ProblemException.of(ProblemType.CONFLICT, "auction.not-in-time")
                    .with("schedule", auction.schedule());
        }
    }

    private Bid requireOwn(UUID id, Caller caller) {
        Bid bid = requireOfRegion(id, caller);
        if (!caller.requireOpd().equals(bid.opdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "auction.of-another-opd");
        }
        return bid;
    }

    private Bid requireOfRegion(UUID id, Caller caller) {
        Bid bid = bids.requireLocked(id);
        caller.requireRegion(bid.region());
        return bid;
    }

    private Opd activeOpd(String code, Auction auction) {
        return opds.findByIdOptional(new OpdKey(auction.region(), code))
                .filter(Opd::isActive)
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "opd.unknown", code)
                        .with("opd", code));
    }

    /// PostgreSQL keeps microseconds; what is answered now must equal what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
