package id.selaras.agreements.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/// Where an agreement's target leaves its contract's path.
///
/// @param code of the commitment, and of the indicator that carries it out
/// @param contractTarget what the path wants of this year
/// @param agreementTarget absent where the agreement has no such indicator
/// @param difference agreementTarget − contractTarget, in `unit`; absent where there is nothing to subtract
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetDrift(
        Kind kind,
        String code,
        String name,
        String unit,
        BigDecimal contractTarget,
        BigDecimal agreementTarget,
        BigDecimal difference) {

    public enum Kind {
        /// The agreement promises less than the path wants.
        BELOW_PATH,
        /// The agreement promises more.
        ABOVE_PATH,
        /// The figures cannot be compared: another unit or direction.
        NOT_COMPARABLE,
        /// No indicator carries the commitment out.
        NOT_IN_AGREEMENT
    }
}
