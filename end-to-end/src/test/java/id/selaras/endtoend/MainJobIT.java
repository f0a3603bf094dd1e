package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.json.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MainJobIT {
    private final RunningSystem system = RunningSystem.shared();
    private final Plans plans = new Plans(2031);

    @Test
    void theSameWorkOfTwoAgenciesWithDifferentOutputsIsFlagged() {
        var employment = plans.employmentAgency();
        var youth = plans.youthAgency();

        Answer first = system.register(employment);
        Answer second = system.register(youth);
        var finding = system.findingOn(first.text("id"), second.text("id"));

        assertThat(first.location().orElseThrow())
                .isEqualTo(system.addresses().gateway() + "/api/programs/v1/programs/" + first.text("id"));
        assertThat(first.entityTag()).isPresent();
        assertThat(Json.text(finding, "class")).isEqualTo("SAME_INPUT_DIFFERENT_OUTPUT");
        assertThat(Json.text(finding, "status")).isEqualTo("OPEN");
        assertThat(Json.text(finding, "region")).isEqualTo("35.73");
        assertThat(Json.objects(finding, "programs"))
                .extracting(program -> Json.text(program, "opd", "name"))
                .containsExactlyInAnyOrder("Dinas Tenaga Kerja", "Dinas Kepemudaan dan Olahraga");
        assertThat((BigDecimal) Json.at(finding, "rupiahAtStake")).isPositive();
        assertThat(Json.objects(finding, "evidence"))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(Json.text(evidence, "text")).isNotBlank());
    }
}
