package id.selaras.agreements.auction;

import id.selaras.agreements.party.Official;
import id.selaras.agreements.term.TermView;
import id.selaras.agreements.term.Terms;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/// The rounds, set by the secretariat.
@ApplicationScoped
class Auctions implements PanacheRepositoryBase<Auction, UUID> {
    private final Terms terms;
    private final Stored stored;
    private final AuditLog audit;
    private final Clock clock;

    Auctions(Terms terms, Stored stored, AuditLog audit, Clock clock) {
        this.terms = terms;
        this.stored = stored;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 404 for an unknown term; 403 for another region's; 422 for a schedule out of order
    @Transactional
    AuctionView open(AuctionPlan plan, Caller caller) {
        TermView term = terms.require(plan.term());
        caller.requireRegion(term.region());
        check(plan).throwIfAny();
        Auction auction = new Auction(term.region(), term.id());
        auction.write(plan, stored.write(plan.secondParty()), clock.instant().truncatedTo(ChronoUnit.MICROS));
        persistAndFlush(auction);
        record("auction.open", auction);
        return view(auction);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another region's round; 412, 428; 422 for a schedule out of order, or
    ///     another term
    @Transactional
    AuctionView change(UUID id, AuctionPlan plan, Caller caller, LongConsumer requireRead) {
        Auction auction = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Auctions::unknown);
        caller.requireRegion(auction.region());
        requireRead.accept(auction.edit());
        Violations violations = check(plan);
        if (!plan.term().equals(auction.termId())) {
            violations.add("/term", "auction.term-fixed");
        }
        violations.throwIfAny();
        auction.write(plan, stored.write(plan.secondParty()), clock.instant().truncatedTo(ChronoUnit.MICROS));
        flush();
        record("auction.change", auction);
        return view(auction);
    }

    private void record(String action, Auction auction) {
        audit.record(AuditEntry.of(action, "auction", auction.id().toString(), auction.region())
                .with("term", auction.termId().toString())
                .with("bidsUntil", auction.schedule().bidsUntil().toString())
                .with("answersUntil", auction.schedule().answersUntil().toString()));
    }

    private static Violations check(AuctionPlan plan) {
        Violations violations = new Violations();
        if (!plan.schedule().isInOrder()) {
            violations.add("/schedule", "auction.schedule-out-of-order");
        }
        return violations;
    }

    /// @throws ProblemException 404
    Auction require(UUID id) {
        return findByIdOptional(id).orElseThrow(Auctions::unknown);
    }

    /// @throws ProblemException 404; 403 for another region's round
    @Transactional
    AuctionView read(UUID id, Caller caller) {
        Auction auction = require(id);
        caller.requireRegion(auction.region());
        return view(auction);
    }

    /// The rounds of the regions that the caller's token covers, newest first; a handful in each region.
    @Transactional
    List<AuctionView> of(Caller caller) {
        return list("region in ?1 or substring(region, 1, 2) in ?1 order by id desc", caller.regions()).stream()
                .map(this::view)
                .toList();
    }

    private AuctionView view(Auction auction) {
        return new AuctionView(
                auction.id(),
                auction.region(),
                auction.termId(),
                auction.title(),
                auction.place(),
                stored.read(auction.secondParty(), Official.class),
                auction.schedule(),
                auction.changedAt(),
                auction.edit());
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "auction.unknown");
    }
}
