package id.selaras.agreements.signed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.selaras.agreements.indicator.Indicator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An agreement as the API shows it, as far as measuring, printing and publishing need it. What the agreement says
/// beyond that is left out, so that its document can grow without touching them.
///
/// @param status as the API names it
/// @param revision absent from the first version
/// @param signedAt when the second party signed; absent before
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgreementCopy(
        UUID id,
        int version,
        String status,
        Reason revision,
        String region,
        int fiscalYear,
        Agency opd,
        String place,
        Official firstParty,
        Official secondParty,
        List<Objective> objectives,
        List<BudgetLine> budgetLines,
        long budgetTotalRupiah,
        String sha256,
        List<Signature> signatures,
        Instant signedAt) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reason(String ground, String explanation) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Agency(String code, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Official(String name, String position) {}

    /// @param mission code of the mission of the term that it serves; absent where it names none
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Objective(String objective, String mission, List<Indicator> indicators) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BudgetLine(String program, String nomenclatureCode, long budgetRupiah, String remark) {}

    /// @param party `FIRST_PARTY` or `SECOND_PARTY`
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Signature(String party, String name, String position, Instant signedAt, String sha256) {}

    public boolean isSigned() {
        return signedAt != null;
    }

    public Stream<Indicator> indicators() {
        return objectives.stream().flatMap(objective -> objective.indicators().stream());
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    public Optional<Signature> signatureOf(String party) {
        return signatures.stream()
                .filter(signature -> signature.party().equals(party))
                .findFirst();
    }
}
