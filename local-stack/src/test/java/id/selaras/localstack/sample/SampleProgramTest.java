package id.selaras.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleProgramTest {
    private final List<SampleProgram> programs = SampleProgram.all();

    @Test
    void everyProgramBelongsToAListedAgencyAndHasItsOwnKey() {
        assertThat(programs).hasSize(66).allSatisfy(program -> assertThat(program.opd())
                .as(program.key())
                .isNotNull());
        assertThat(programs).extracting(SampleProgram::key).doesNotHaveDuplicates();
    }

    @Test
    void noAgencyRegistersTheSameTitleTwice() {
        assertThat(programs)
                .extracting(program -> program.opd().code() + program.title())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyProgramIsMarkedAsSampleData() {
        assertThat(programs).allSatisfy(program -> assertThat(Json.text(program.draft(), "description"))
                .as(program.key())
                .endsWith("(data contoh)"));
    }

    @Test
    void theLastTwoAreTheSameWorkOfTwoAgencies() {
        assertThat(programs.subList(programs.size() - 2, programs.size()))
                .extracting(SampleProgram::key)
                .containsExactly("disnaker-01", "dispora-01");
    }

    @Test
    void anAgencyNameMayHoldCommas() {
        assertThat(SampleOpd.named("diskopindag").name()).isEqualTo("Dinas Koperasi, Perindustrian dan Perdagangan");
    }
}
