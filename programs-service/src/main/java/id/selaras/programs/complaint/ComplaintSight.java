package id.selaras.programs.complaint;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;

/// Who sees complaints and who acts on them. Within the region, working group, secretariat, inspectorate and mayor see
/// all; an OPD sees those about its programmes and those handed to it. The responsible OPD acts; working group and
/// secretariat may hand a complaint on.
final class ComplaintSight {
    private ComplaintSight() {}

    static boolean seesAll(Caller caller) {
        return caller.has(Role.POKJA_MEMBER)
                || caller.has(Role.SECRETARIAT)
                || caller.has(Role.INSPECTORATE)
                || caller.has(Role.MAYOR);
    }

    static boolean sees(Caller caller, Complaint complaint) {
        return caller.covers(complaint.region())
                && (seesAll(caller)
                        || isOf(caller, complaint.responsibleOpdCode())
                        || isOf(caller, complaint.programOpdCode()));
    }

    /// @throws ProblemException 404 where the caller may not even know of it; 403 where it is another OPD's to act on
    static void requireResponsible(Caller caller, Complaint complaint) {
        requireSeen(caller, complaint);
        if (!isOfficer(caller) || !isOf(caller, complaint.responsibleOpdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "complaint.other-opd", complaint.responsibleOpdCode());
        }
    }

    /// @throws ProblemException as [#requireResponsible]
    static void requireForwarder(Caller caller, Complaint complaint) {
        if (caller.has(Role.POKJA_MEMBER) || caller.has(Role.SECRETARIAT)) {
            requireSeen(caller, complaint);
        } else {
            requireResponsible(caller, complaint);
        }
    }

    static void requireSeen(Caller caller, Complaint complaint) {
        if (!sees(caller, complaint)) {
            throw unknown();
        }
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "complaint.unknown");
    }

    private static boolean isOfficer(Caller caller) {
        return caller.has(Role.OPD_EDITOR) || caller.has(Role.OPD_HEAD);
    }

    /// Unit codes repeat from city to city, so this tells something only once the region is known to be covered.
    private static boolean isOf(Caller caller, String opdCode) {
        return caller.opd().filter(opdCode::equals).isPresent();
    }
}
