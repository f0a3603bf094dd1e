package id.selaras.programs.region;

import id.selaras.programs.code.DottedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A region's code as Kemendagri gives it; the parts nest, so that a code tells every region it lies in.
public record RegionCode(String text) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[1-9][0-9]{3})?)?)?");

    /// @throws IllegalArgumentException where `text` does not have the form of a region's code
    public RegionCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a region's code: " + text);
        }
    }

    public static Optional<RegionCode> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    /// The code that `text` becomes with its lost zeros: `35.73.1` is `35.73.01`.
    public static Optional<RegionCode> repair(String text) {
        return DottedCode.of(text).repaired(2, 2, 2, 4).flatMap(RegionCode::parse);
    }

    public RegionLevel level() {
        return switch (text.length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 5 -> RegionLevel.CITY;
            case 8 -> RegionLevel.KECAMATAN;
            default -> RegionLevel.KELURAHAN;
        };
    }

    /// Whether this is `outer` or lies in it.
    public boolean isWithin(RegionCode outer) {
        return text.equals(outer.text) || text.startsWith(outer.text + ".");
    }

    /// This code and those of the regions around it, the smallest first: kelurahan, kecamatan, city, province.
    public List<String> withSurroundings() {
        List<String> codes = new ArrayList<>();
        for (String code = text; !code.isEmpty(); code = code.substring(0, Math.max(0, code.lastIndexOf('.')))) {
            codes.add(code);
        }
        return List.copyOf(codes);
    }

    @Override
    public String toString() {
        return text;
    }
}
