package id.selaras.agreements.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.party.Official;
import id.selaras.agreements.party.Party;
import java.util.List;
import java.util.UUID;

/// Everything that the parties to a contract sign, and nothing else.
///
/// @param bid from which it came
/// @param firstYear first of the term's five years
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContractContent(
        UUID id,
        UUID bid,
        String region,
        UUID term,
        int firstYear,
        int lastYear,
        OpdName opd,
        String place,
        Official firstParty,
        Official secondParty,
        List<Commitment> commitments,
        List<PromisedInnovation> innovations) {

    /// The agency under the name it had when the contract was made.
    record OpdName(String code, String name) {}

    Official party(Party party) {
        return switch (party) {
            case FIRST_PARTY -> firstParty;
            case SECOND_PARTY -> secondParty;
        };
    }
}
