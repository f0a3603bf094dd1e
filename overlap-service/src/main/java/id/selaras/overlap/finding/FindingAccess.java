package id.selaras.overlap.finding;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import java.util.Optional;
import java.util.Set;

/// Which findings a caller may see: those of his regions, and where no role of his looks across agencies, of these
/// only those that touch his own agency.
///
/// @param regions Kemendagri codes
/// @param opd empty: every agency's findings, and a province's code covers its cities. Otherwise only this agency's, in
///     exactly these regions, since another city's agency may have the same code
public record FindingAccess(Set<String> regions, Optional<String> opd) {
    private static final Set<String> ACROSS_AGENCIES =
            Set.of(Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR, Role.SYSTEM_READER);

    /// @throws ProblemException 403 where the caller's roles are an agency's, and the token names none
    public static FindingAccess of(Caller caller) {
        return caller.roles().stream().anyMatch(ACROSS_AGENCIES::contains)
                ? new FindingAccess(caller.regions(), Optional.empty())
                : new FindingAccess(caller.regions(), Optional.of(caller.requireOpd()));
    }

    boolean coversSubordinateRegions() {
        return opd.isEmpty();
    }

    /// Whether the caller may know that there is such a finding.
    boolean knows(Finding finding) {
        String region = finding.regionYear().region();
        return regions.stream()
                .anyMatch(own -> region.equals(own) || coversSubordinateRegions() && region.startsWith(own + "."));
    }

    /// Whether the caller may read a finding of which he may know.
    boolean shows(Finding finding) {
        return opd.map(own -> own.equals(finding.first().opd())
                        || own.equals(finding.second().opd()))
                .orElse(true);
    }
}
