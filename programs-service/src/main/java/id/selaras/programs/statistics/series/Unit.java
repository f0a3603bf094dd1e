package id.selaras.programs.statistics.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// In what an indicator is counted.
public enum Unit {
    PERCENT("persen", "percent", "%"),
    /// Whole persons.
    PEOPLE("jiwa", "orang", "penduduk", "people", "persons"),
    /// Whole rupiah.
    RUPIAH("rupiah", "rp"),
    YEARS("tahun", "years"),
    /// A bare number. The office gives the poverty indices sometimes in percent, which is the same number.
    INDEX("indeks", "index", "poin", "tidak ada satuan", "persen", "-", "");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final List<String> words;

    Unit(String... words) {
        this.words = List.of(words);
    }

    /// What a figure in the unit `said` is multiplied with to be one in this unit: 1000 for `Ribu Jiwa`.
    ///
    /// @param said a unit as the office writes it, such as `Persen` or `Ribu Rupiah/Orang/Tahun`
    /// @return empty where `said` is another kind of unit
    public Optional<BigDecimal> factor(String said) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        BigDecimal factor = BigDecimal.ONE;
        if (text.startsWith("ribu ") || text.startsWith("thousand ")) {
            factor = THOUSAND;
        } else if (text.startsWith("juta ") || text.startsWith("million ")) {
            factor = MILLION;
        }
        String bare = factor.equals(BigDecimal.ONE)
                ? text
                : text.substring(text.indexOf(' ') + 1).strip();
        // "Rupiah/Kapita/Bulan": what comes behind the slash belongs to the indicator.
        String kind = bare.contains("/") ? bare.substring(0, bare.indexOf('/')).strip() : bare;
        boolean same = words.contains(kind) || name().toLowerCase(Locale.ROOT).equals(kind);
        return same ? Optional.of(factor) : Optional.empty();
    }
}
