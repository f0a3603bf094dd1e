package id.selaras.agreements.indicator;

/// How large a figure of an agreement may be. At most 15 significant digits, because a signature is made over the
/// canonical JSON of RFC 8785, whose numbers are IEEE 754 doubles: 15 digits pass through a double unchanged.
public final class Figure {
    public static final int INTEGER_DIGITS = 11;
    public static final int FRACTION_DIGITS = 4;

    private Figure() {}
}
