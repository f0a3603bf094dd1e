package id.selaras.programs.nomenclature;

import id.selaras.programs.code.DottedCode;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a sub-activity: `urusan.bidang.program.level.kegiatan.sub-kegiatan`, such as `1.06.05.2.02.0006`.
/// Older editions have a shorter last part.
public record NomenclatureCode(String text) {
    private static final Pattern FORM =
            Pattern.compile("([0-9]|X)\\.([0-9]{2}|XX)\\.[0-9]{2}\\.[1-9]\\.[0-9]{2}\\.[0-9]{2,4}");
    private static final int PROGRAM = 2;
    private static final String SUPPORT = "01";
    private static final String ANY_FIELD = "X.XX";

    /// @throws IllegalArgumentException where `text` does not have the form of a sub-activity's code
    public NomenclatureCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a sub-activity's code: " + text);
        }
    }

    public static Optional<NomenclatureCode> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new NomenclatureCode(text))
                : Optional.empty();
    }

    /// The code that `text` becomes with its lost zeros and in today's length: `1.6.05.2.02.6` is
    /// `1.06.05.2.02.0006`.
    public static Optional<NomenclatureCode> repair(String text) {
        return DottedCode.of(text).repaired(1, 2, 2, 1, 2, 4).flatMap(NomenclatureCode::parse);
    }

    /// Whether this is part of the support programme that every agency has (`x.xx.01`: salaries, office, planning
    /// documents). It is no poverty programme.
    public boolean isSupport() {
        return DottedCode.of(text).parts().get(PROGRAM).equals(SUPPORT);
    }

    /// The row of the nomenclature that describes this code. It writes the support programme once for all fields:
    /// an agency's `1.06.01.2.01.0001` is described by `X.XX.01.2.01.0001`.
    public NomenclatureCode described() {
        return isSupport() ? new NomenclatureCode(ANY_FIELD + text.substring(ANY_FIELD.length())) : this;
    }

    /// Urusan and bidang urusan: `1.06`.
    public String field() {
        return text.substring(0, ANY_FIELD.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
