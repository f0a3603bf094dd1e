package id.selaras.programs.statistics.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.programs.statistics.series.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfYearTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(nullValues = "unknown", textBlock = """
            Semester 1 (Maret), 2023-03
            Semester 2 (September), 2023-09
            Tahunan, 2023
            Tahun, 2023
            Januari, 2023-01
            Desember, 2023-12
            Triwulan I, 2023-Q1
            Triwulan IV, 2023-Q4
            Triwulan 2, 2023-Q2
            Semester II, 2023-S2
            Musim Tanam, unknown
            """)
    void theOfficesNamesBecomePeriods(String label, String period) {
        assertThat(PartOfYear.period(2023, label).map(Period::text).orElse(null))
                .isEqualTo(period);
    }
}
