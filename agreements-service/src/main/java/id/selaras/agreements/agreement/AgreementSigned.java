package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.party.Official;
import id.selaras.servicekit.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Both parties signed a version.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementSigned(
        UUID id,
        int version,
        Revision revision,
        String region,
        int fiscalYear,
        UUID term,
        UUID contract,
        AgreementContent.OpdName opd,
        String place,
        Official firstParty,
        Official secondParty,
        List<Objective> objectives,
        List<BudgetLine> budgetLines,
        long budgetTotalRupiah,
        String sha256,
        List<AgreementView.SignatureView> signatures,
        Instant signedAt) {
    static final String TOPIC = "selaras.agreements";
    static final String TYPE = "id.selaras.agreement-signed";

    static AgreementSigned of(AgreementView signed) {
        return new AgreementSigned(
                signed.id(),
                signed.version(),
                signed.revision(),
                signed.region(),
                signed.fiscalYear(),
                signed.term(),
                signed.contract(),
                signed.opd(),
                signed.place(),
                signed.firstParty(),
                signed.secondParty(),
                signed.objectives(),
                signed.budgetLines(),
                signed.budgetTotalRupiah(),
                signed.sha256(),
                signed.signatures(),
                signed.signedAt());
    }

    /// Events of one region and year keep their order.
    OutboxEvent event() {
        String regionAndYear = region + "/" + fiscalYear;
        return new OutboxEvent(TOPIC, TYPE, id.toString(), regionAndYear + "/" + id, regionAndYear, this);
    }
}
