package id.selaras.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class MetersTest {
    private final RegionYear here = RegionYears.unused();

    @Test
    void findingsJudgingAndLagAreMeasured() {
        Topics.publish(
                Event.registered(ProgramBuilder.healthyFamilies(here)),
                Event.registered(ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun")));
        Api.awaitFinding(here);

        String meters = RestAssured.get("/q/metrics").asString();

        assertThat(meters)
                .contains("selaras_findings_total{class=\"DUPLICATION\",step=\"found\"")
                .contains("selaras_judging_seconds_count")
                .contains("selaras_judging_candidates_count")
                .contains("selaras_intake_age_seconds_count")
                .contains("kafka_consumer_fetch_manager_records_lag");
    }
}
