package id.selaras.agreements.performance;

import id.selaras.agreements.realisation.Realisations;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Measures agreements in force against what was reported.
@ApplicationScoped
public class Performances {
    private final SignedAgreements agreements;
    private final Realisations realisations;

    Performances(SignedAgreements agreements, Realisations realisations) {
        this.agreements = agreements;
        this.realisations = realisations;
    }

    public AgreementPerformance of(AgreementCopy agreement, int quarter) {
        return AgreementPerformance.of(agreement, realisations.ofAgreement(agreement.id()), quarter);
    }

    /// Every agreement of a region and year, by OPD: two queries, whatever their number.
    @Transactional
    public List<AgreementPerformance> ofYear(String region, int fiscalYear, int quarter) {
        Realisations.Figures figures = realisations.ofYear(region, fiscalYear);
        return agreements.ofYear(region, fiscalYear).stream()
                .map(agreement -> AgreementPerformance.of(agreement, figures, quarter))
                .toList();
    }
}
