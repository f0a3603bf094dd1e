package id.selaras.gateway.exchange;

/// What a caller may still ask, for the answer's `RateLimit` headers (draft-ietf-httpapi-ratelimit-headers).
///
/// @param policy name of the bound: `caller` or `address`
/// @param perSecond how many requests a second it allows in the long run
/// @param burst how many at once
/// @param remaining how many are left at present
/// @param waitSeconds how long until the next is allowed; 0 where one is
public record Allowance(String policy, int perSecond, int burst, long remaining, long waitSeconds) {

    /// The bound: as many as `burst` in the time in which they grow back.
    String policyHeader() {
        return '"' + policy + "\";q=" + burst + ";w=" + Math.max(1, burst / perSecond);
    }

    String header() {
        return '"' + policy + "\";r=" + remaining + ";t=" + Math.max(1, waitSeconds);
    }
}
