package id.selaras.agreements.auction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.answer.Tagged;
import id.selaras.agreements.contract.Proposal;
import id.selaras.agreements.party.Official;
import java.time.Instant;
import java.util.UUID;

/// A bid as the API shows it.
///
/// @param proposal of the side that spoke last
/// @param contract that came of it; absent before both sides agreed
/// @param edit value of the entity tag
@JsonInclude(JsonInclude.Include.NON_NULL)
record BidView(
        UUID id,
        UUID auction,
        String region,
        String opd,
        BidStatus status,
        Official firstParty,
        Proposal proposal,
        UUID contract,
        Instant changedAt,
        @JsonIgnore long edit)
        implements Tagged {}
