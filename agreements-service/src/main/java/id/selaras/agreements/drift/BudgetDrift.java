package id.selaras.agreements.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.program.RegisteredProgram;
import java.util.List;

/// Where a budget line of an agreement and the registered programmes differ.
///
/// @param pointer JSON Pointer of the line in the agreement; absent where there is none
/// @param agreementRupiah of the line; 0 where there is none
/// @param registeredRupiah sum of the programmes that belong to the line
/// @param differenceRupiah agreementRupiah − registeredRupiah
/// @param programs that belong to the line, or the one that no line holds
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetDrift(
        Kind kind,
        String pointer,
        String program,
        String nomenclatureCode,
        long agreementRupiah,
        long registeredRupiah,
        long differenceRupiah,
        List<RegisteredProgram> programs) {

    public enum Kind {
        /// The line and its programmes add up to different sums.
        SUM_DIFFERS,
        /// No programme is registered under the line.
        NOTHING_REGISTERED,
        /// A programme is registered that no line holds.
        NOT_IN_AGREEMENT
    }
}
