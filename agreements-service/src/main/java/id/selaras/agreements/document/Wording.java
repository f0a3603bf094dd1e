package id.selaras.agreements.document;

import id.selaras.servicekit.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Figures, money and dates as official documents in Indonesia write them: `1.234,5`, `Rp1.250.000,00`,
/// `5 Januari 2027`.
@ApplicationScoped
public class Wording {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Messages.INDONESIAN);

    private final ZoneId zone;

    Wording(DocumentConfig config) {
        this.zone = config.timeZone();
    }

    public String rupiah(long amount) {
        return "Rp" + new DecimalFormat("#,##0.00", SYMBOLS).format(amount);
    }

    /// With at most four decimals, none of them superfluous.
    public String figure(BigDecimal figure) {
        return new DecimalFormat("#,##0.####", SYMBOLS).format(figure);
    }

    /// With two decimals, as percentages are written.
    public String percent(BigDecimal percent) {
        return new DecimalFormat("#,##0.00", SYMBOLS).format(percent.setScale(2, RoundingMode.HALF_UP));
    }

    public String date(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Messages.INDONESIAN)
                .withZone(zone)
                .format(instant);
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm z", Messages.INDONESIAN)
                .withZone(zone)
                .format(instant);
    }
}
