package id.selaras.agreements.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/// How far an OPD is on the way to a signed agreement for a year.
///
/// @param region whose OPD it is
/// @param opd code
/// @param agreement absent where the OPD has written none
/// @param status of its newest version; absent where there is none
/// @param signedOn when its first version was signed by both; absent before
/// @param budgetApprovedOn when the budget document (DPA) was approved; absent where the secretariat has not set it
/// @param due last day in time: one month after that
/// @param late signed after that day, or not signed and the day has passed
/// @param daysLate from the day after `due` to the signing, or to today; 0 in time
@JsonInclude(JsonInclude.Include.NON_NULL)
record SigningProgress(
        String region,
        String opd,
        String opdName,
        UUID agreement,
        String status,
        LocalDate signedOn,
        LocalDate budgetApprovedOn,
        LocalDate due,
        boolean late,
        int daysLate) {}
