package id.selaras.servicekit.precondition;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/// Conditional requests (RFC 9110, section 13): an update says which version it is based on, so that nobody
/// overwrites what he has not read.
public final class Preconditions {
    private Preconditions() {}

    /// The value of the strong entity tag of a record's version, without quotation marks.
    public static String entityTag(long version) {
        return Long.toString(version);
    }

    /// @throws ProblemException 428 without If-Match; 412 where it names neither this version nor `*`
    public static void requireMatch(HttpHeaders headers, long currentVersion) {
        List<String> ifMatch = headers.getRequestHeader(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        String current = '"' + entityTag(currentVersion) + '"';
        for (String line : ifMatch) {
            for (String tag : line.split(",", -1)) {
                // A weak tag never matches here: If-Match compares strongly.
                if (tag.strip().equals(current) || tag.strip().equals("*")) {
                    return;
                }
            }
        }
        throw ProblemException.of(ProblemType.PRECONDITION_FAILED).with("currentEntityTag", current);
    }
}
