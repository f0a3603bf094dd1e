package id.selaras.servicekit.table;

import java.math.BigDecimal;

/// Cells as text.
final class CellText {
    private CellText() {}

    /// Text that a spreadsheet shows instead of computing. A cell that begins with one of these characters is taken
    /// for a formula when the file is opened, and a formula can fetch and send data (OWASP, CSV injection).
    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
            default -> text;
        };
    }

    /// The plain decimal form, without exponent and with a point, whatever the country.
    ///
    /// @return empty for what is no number (NaN, infinity)
    static String of(Number number) {
        return switch (number) {
            case Double value when !Double.isFinite(value) -> "";
            case Float value when !Float.isFinite(value) -> "";
            case Double value -> BigDecimal.valueOf(value).toPlainString();
            case Float value -> new BigDecimal(value.toString()).toPlainString();
            case BigDecimal value -> value.toPlainString();
            default -> number.toString();
        };
    }
}
