package id.selaras.servicekit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

/// What a walk along the chain found.
///
/// @param intact whether every entry is as it was sealed and none is missing
/// @param entries how many entries the chain holds
/// @param lastHash hash of the chain's end, hexadecimal. Whoever notes `entries` and `lastHash` outside this system can
///     later prove that nothing up to there was rewritten, not even by the database's superuser
/// @param broken the first fault; absent where there is none
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditVerification(boolean intact, long entries, String lastHash, Broken broken) {

    /// @param number the entry at which the chain stops to hold
    /// @param fault what is wrong there
    record Broken(long number, Fault fault) {}

    enum Fault {
        /// The entry, or its hash, is not what was sealed.
        CHANGED,
        /// One or more entries right before this one are gone.
        MISSING_BEFORE,
        /// Entries at the end of the chain are gone, or were replaced; `number` is the first that is missing.
        END_MISSING
    }
}
