package id.selaras.servicekit.paging;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;

/// The paging parameters of every list.
///
/// @param after cursor from the `next` of the page before; null for the first page
/// @param limitText how many items, 1 to [#MAXIMUM]; [#DEFAULT] where absent
public record PageRequest(
        @QueryParam("after") String after,
        @QueryParam("limit") String limitText) {
    public static final int DEFAULT = 50;
    public static final int MAXIMUM = 500;

    /// @throws ProblemException 422 where the parameter is no whole number from 1 to [#MAXIMUM]
    public int limit() {
        if (limitText == null || limitText.isBlank()) {
            return DEFAULT;
        }
        try {
            int limit = Integer.parseInt(limitText.strip());
            if (limit >= 1 && limit <= MAXIMUM) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, as a number out of range is.
        }
        new Violations().addParameter("limit", "parameter.limit", MAXIMUM).throwIfAny();
        throw new AssertionError("a violation was added");
    }
}
