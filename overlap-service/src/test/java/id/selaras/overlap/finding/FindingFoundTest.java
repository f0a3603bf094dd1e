package id.selaras.overlap.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class FindingFoundTest {
    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .budget(85_000_000);

    @Test
    void twoAgenciesDoingTheSameForTheSameResultAreADuplication() {
        Topics.publish(Event.registered(health), Event.registered(sukun));

        Map<String, Object> finding = Api.awaitFinding(here);

        assertThat(finding).containsEntry("class", "DUPLICATION").containsEntry("status", "OPEN");
    }
}
