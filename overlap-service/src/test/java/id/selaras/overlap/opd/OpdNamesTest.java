package id.selaras.overlap.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class OpdNamesTest {
    private final RegionYear here = RegionYears.unused();
    // Codes of this test alone: the registry is one for all tests.
    private final String code =
            "8.%02d.0.00.0.00.01.0000".formatted(here.region().hashCode() & 63);
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here).opd(code, "Dinas Kesehatan (nama lama)");
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun");

    @Test
    void findingShowsTheNameThatTheRegistryHasNow() {
        Topics.publish(Event.registered(health), Event.registered(sukun));
        String id = (String) Api.awaitFinding(here).get("id");
        String tagBefore = Api.pokja(here.region()).get("/v1/findings/" + id).header("ETag");

        Topics.publishOpd(here.region(), code, "Dinas Kesehatan dan Gizi", 2);
        await().until(() -> shown(id).contains("Dinas Kesehatan dan Gizi"));

        assertThat(shown(id)).doesNotContain("nama lama");
        assertThat(Api.pokja(here.region())
                        .header("If-None-Match", tagBefore)
                        .get("/v1/findings/" + id)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void olderEntryOfTheRegistryChangesNothing() {
        Topics.publishOpd(here.region(), code, "Dinas Kesehatan dan Gizi", 3);
        Topics.publishOpd(here.region(), code, "Dinas Kesehatan (usang)", 2);
        Topics.publishOpd(here.region(), Api.SUKUN, "Kecamatan Sukun Raya", 1);
        Topics.publish(Event.registered(health), Event.registered(sukun));
        String id = (String) Api.awaitFinding(here).get("id");

        await().until(() -> shown(id).contains("Kecamatan Sukun Raya"));

        assertThat(shown(id)).contains("Dinas Kesehatan dan Gizi").doesNotContain("usang");
    }

    @Test
    void agencyOfTheSameCodeInAnotherCityLendsNoName() {
        Topics.publishOpd("35.99", Api.SUKUN, "Kecamatan lain di kota lain", 9);
        Topics.publishOpd(here.region(), code, "Dinas Kesehatan Kota", 1);
        Topics.publish(Event.registered(health), Event.registered(sukun));
        String id = (String) Api.awaitFinding(here).get("id");

        await().until(() -> shown(id).contains("Dinas Kesehatan Kota"));

        assertThat(shown(id)).contains("Kecamatan Sukun").doesNotContain("kota lain");
    }

    private String shown(String id) {
        return Api.pokja(here.region())
                .get("/v1/findings/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
