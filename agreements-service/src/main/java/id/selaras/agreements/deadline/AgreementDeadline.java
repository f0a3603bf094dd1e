package id.selaras.agreements.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.servicekit.language.Messages;
import java.util.Locale;

/// Whether an agreement was or is to be signed in time, with the days that this follows from.
///
/// @param warning for a person to read; absent in time, and where the approval of the budget is not known
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementDeadline(@JsonUnwrapped SigningProgress progress, String warning) {

    static AgreementDeadline of(SigningProgress progress, Locale language) {
        return new AgreementDeadline(
                progress,
                progress.late()
                        ? Messages.text(
                                language,
                                progress.signedOn() == null ? "deadline.overdue" : "deadline.signed-late",
                                Integer.toString(progress.daysLate()),
                                progress.due().toString(),
                                progress.budgetApprovedOn().toString())
                        : null);
    }
}
