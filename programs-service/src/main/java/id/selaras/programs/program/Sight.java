package id.selaras.programs.program;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;

/// Who may see and who may write a programme. Everybody of the region sees what is registered; a draft is seen by its
/// own OPD and the secretariat; only the own OPD writes.
final class Sight {
    private Sight() {}

    /// @param region the programme's region
    /// @param opdCode the programme's OPD
    static boolean sees(Caller caller, String region, String opdCode, ProgramStatus status) {
        return caller.covers(region) && (status != ProgramStatus.DRAFT || seesDraftsOf(caller, opdCode));
    }

    private static boolean seesDraftsOf(Caller caller, String opdCode) {
        return seesAllDrafts(caller) || isOf(caller, opdCode);
    }

    static boolean seesAllDrafts(Caller caller) {
        return caller.has(Role.SECRETARIAT);
    }

    /// Unit codes repeat from city to city, so this tells something only once the region is known to be covered.
    private static boolean isOf(Caller caller, String opdCode) {
        return caller.opd().filter(opdCode::equals).isPresent();
    }

    /// @throws ProblemException 404 where the caller may not even know of the programme (another region's, or another
    ///     OPD's draft); 403 where it is another OPD's
    static void requireOwn(Caller caller, ProgramView program) {
        String opdCode = program.opd().code();
        if (!sees(caller, program.region(), opdCode, program.status())) {
            throw unknown();
        }
        if (!isOf(caller, opdCode)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "program.other-opd", program.opd().name());
        }
    }

    /// The same for what does not exist and for what must not be revealed.
    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "program.unknown");
    }
}
