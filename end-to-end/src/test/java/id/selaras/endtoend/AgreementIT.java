package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementIT {
    private static final String AGREEMENTS = "/api/agreements/v1/agreements";

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void anAgreementSignedByBothPartiesReachesKafkaAndAnotherSystem() {
        Answer draft = draft("editor.dinsos");
        String id = draft.text("id");

        Answer submitted = step("editor.dinsos", id, draft, "submissions", "{}");
        Answer verified = step("secretariat", id, submitted, "verifications", "{\"outcome\": \"VERIFIED\"}");
        Answer signedOnce = sign("head.dinsos", id, verified);
        Answer signedTwice = sign("mayor", id, signedOnce);

        assertThat(signedOnce.text("status")).isEqualTo("AWAITING_SECOND_PARTY");
        assertThat(signedTwice.text("status")).isEqualTo("SIGNED");
        await().untilAsserted(() -> assertThat(system.kafka().about("selaras.agreements", id))
                .extracting(KafkaTopics.Message::type)
                .containsExactly("id.selaras.agreement-signed"));
        await().untilAsserted(() -> assertThat(changes())
                .filteredOn(item -> id.equals(Json.text(item, "id")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(Json.text(item, "state")).isEqualTo("SIGNED");
                    assertThat(Json.text(item, "data", "budgetTotalRupiah")).isEqualTo("3120000000");
                    assertThat(Json.text(item, "data", "sha256")).isEqualTo(signedTwice.text("sha256"));
                }));
    }

    @Test
    void nobodySignsOutOfTurn() {
        Answer draft = draft("editor.dinkes");

        Answer answer = system.as("mayor")
                .with("If-Match", draft.entityTag().orElseThrow())
                .post(AGREEMENTS + "/" + draft.text("id") + "/signatures");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    /// The agencies reach agreements-service over Kafka, a moment after they were registered.
    private Answer draft(String editor) {
        return await().until(() -> system.as(editor).post(AGREEMENTS, agreement()), answer -> answer.status() == 201);
    }

    private Answer step(String user, String id, Answer state, String step, String body) {
        return system.as(user)
                .with("If-Match", state.entityTag().orElseThrow())
                .post(AGREEMENTS + "/" + id + "/" + step, body)
                .orFail(step, 200);
    }

    private Answer sign(String user, String id, Answer state) {
        return system.as(user)
                .with("If-Match", state.entityTag().orElseThrow())
                .post(AGREEMENTS + "/" + id + "/signatures")
                .orFail(user + " signs", 200);
    }

    /// The whole change feed, as another region's system reads it.
    private List<Map<String, Object>> changes() {
        var reader = system.asRegionReader();
        List<Map<String, Object>> items = new ArrayList<>();
        String after = "";
        Answer page;
        do {
            page = reader.get(AGREEMENTS + "/changes?limit=100" + after).orFail("read changes", 200);
            items.addAll(Json.objects(page.body(), "items"));
            after = "&after=" + page.text("next");
        } while ("true".equals(page.text("more")));
        return items;
    }

    private static Map<String, Object> agreement() {
        return Json.object("""
                {
                  "fiscalYear": 2038,
                  "place": "Malang",
                  "firstParty": {"name": "Kepala Dinas", "position": "Kepala Dinas"},
                  "secondParty": {"name": "Wali Kota", "position": "Wali Kota Malang"},
                  "objectives": [{
                    "objective": "Meningkatnya kemandirian penerima bantuan sosial",
                    "indicators": [{
                      "code": "IKU-1",
                      "name": "Keluarga penerima bantuan yang lulus mandiri",
                      "definition": "Keluarga yang keluar dari kepesertaan karena penghasilannya cukup",
                      "formula": "Jumlah keluarga lulus mandiri dalam setahun",
                      "unit": "Keluarga",
                      "dataSource": "Pendamping sosial",
                      "frequency": "QUARTERLY",
                      "baseline": {"value": 210, "year": 2037},
                      "target": 260,
                      "quarterlyTargets": [50, 60, 70, 80],
                      "direction": "HIGHER_IS_BETTER",
                      "accumulation": "SUM"
                    }]
                  }],
                  "budgetLines": [
                    {"program": "Rehabilitasi Sosial", "nomenclatureCode": "1.06.04", "budgetRupiah": 2520000000},
                    {"program": "Perlindungan dan Jaminan Sosial", "nomenclatureCode": "1.06.05",
                     "budgetRupiah": 600000000, "remark": "APBD"}
                  ]
                }
                """);
    }
}
