package id.selaras.agreements.auction;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class BidRepository implements PanacheRepositoryBase<Bid, UUID> {

    /// @throws ProblemException 404
    Bid require(UUID id) {
        return findByIdOptional(id).orElseThrow(BidRepository::unknown);
    }

    /// As [#require], locked until the transaction ends.
    Bid requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(BidRepository::unknown);
    }

    boolean hasBid(UUID auction, String opdCode) {
        return count("auctionId = ?1 and opdCode = ?2", auction, opdCode) > 0;
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "auction.unknown-bid");
    }
}
