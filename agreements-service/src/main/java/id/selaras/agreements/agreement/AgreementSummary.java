package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/// An agreement in a list, at the newest version the caller may see.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementSummary(
        UUID id,
        int version,
        Status status,
        String region,
        int fiscalYear,
        AgreementContent.OpdName opd,
        long budgetTotalRupiah,
        String sha256,
        Instant signedAt,
        Instant changedAt) {}
