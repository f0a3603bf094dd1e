package id.selaras.servicekit.identity;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import java.util.Optional;
import java.util.Set;

/// Who calls, as the verified token says. Nothing in a request's body or path can change it.
///
/// @param subject the token's `sub`; stable for ever, kept in records as "who"
/// @param clientId the client application, claim `azp`
/// @param name a name for people to read
/// @param roles realm roles, see [Role]
/// @param opd code of the caller's OPD, claim `opd`; empty for callers that belong to none
/// @param regions Kemendagri codes of the regions the caller may see, claim `region`
public record Caller(
        String subject, String clientId, String name, Set<String> roles, Optional<String> opd, Set<String> regions) {

    public Caller {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /// @throws ProblemException 403 where the token names no OPD
    public String requireOpd() {
        return opd.orElseThrow(() -> ProblemException.of(ProblemType.FORBIDDEN, "identity.no-opd"));
    }

    /// Whether a record of `region` is within the caller's regions. A province covers its cities, a city its
    /// kecamatan: `35` covers `35.73`.
    public boolean covers(String region) {
        return regions.stream().anyMatch(own -> region.equals(own) || region.startsWith(own + "."));
    }

    /// @throws ProblemException 403 where [#covers] is false
    public void requireRegion(String region) {
        if (!covers(region)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "identity.no-region", region);
        }
    }

    /// The caller's only region.
    ///
    /// @throws ProblemException 403 where the token names none or several
    public String soleRegion() {
        if (regions.size() != 1) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "identity.not-one-region");
        }
        return regions.iterator().next();
    }
}
