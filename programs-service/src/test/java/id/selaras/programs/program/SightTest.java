package id.selaras.programs.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.servicekit.identity.Caller;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {
    private static final String OPD = "1.06.0.00.0.00.01.0000";

    @ParameterizedTest(name = "{0} of {1}, role {2}, sees {3}: {4}")
    @CsvSource({
        "35.73, 1.06.0.00.0.00.01.0000, opd-editor, REGISTERED, true",
        "35.73, 1.06.0.00.0.00.01.0000, opd-editor, DRAFT, true",
        "35.73, 1.02.0.00.0.00.01.0000, opd-editor, REGISTERED, true",
        "35.73, 1.02.0.00.0.00.01.0000, opd-editor, WITHDRAWN, true",
        "35.73, 1.02.0.00.0.00.01.0000, opd-editor, DRAFT, false",
        "35.73, , secretariat, DRAFT, true",
        "35.73, , inspectorate, DRAFT, false",
        "35, , system-reader, REGISTERED, true",
        // The same unit code in another city is another agency.
        "35.79, 1.06.0.00.0.00.01.0000, opd-editor, REGISTERED, false",
        "35.79, 1.06.0.00.0.00.01.0000, opd-editor, DRAFT, false",
        "35.79, , secretariat, DRAFT, false",
    })
    void whatIsRegisteredIsSeenInTheRegionADraftOnlyByItsOpdAndTheSecretariat(
            String region, String opd, String role, ProgramStatus status, boolean seen) {
        Caller caller = new Caller("s", "c", "n", Set.of(role), Optional.ofNullable(opd), Set.of(region));

        assertThat(Sight.sees(caller, "35.73", OPD, status)).isEqualTo(seen);
    }
}
