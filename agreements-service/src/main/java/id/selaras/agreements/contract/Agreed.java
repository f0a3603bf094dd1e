package id.selaras.agreements.contract;

import id.selaras.agreements.party.Official;
import id.selaras.agreements.term.TermView;
import java.time.Instant;
import java.util.UUID;

/// What an auction ended with: both sides want the same.
///
/// @param bid from which it came
/// @param opdName of the agency at this moment
/// @param signBy when both are to have signed
public record Agreed(
        UUID bid,
        TermView term,
        String opdCode,
        String opdName,
        String place,
        Official firstParty,
        Official secondParty,
        Proposal proposal,
        Instant signBy) {}
