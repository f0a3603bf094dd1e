package id.selaras.agreements.auction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.selaras.agreements.answer.Tagged;
import id.selaras.agreements.party.Official;
import java.time.Instant;
import java.util.UUID;

/// A round as the API shows it.
///
/// @param edit value of the entity tag
record AuctionView(
        UUID id,
        String region,
        UUID term,
        String title,
        String place,
        Official secondParty,
        Schedule schedule,
        Instant changedAt,
        @JsonIgnore long edit)
        implements Tagged {}
