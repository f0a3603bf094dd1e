package id.selaras.agreements.agreement;

/// Text that can be hashed, stored and printed: well-formed Unicode, as RFC 8785 (section 3.2.2.2) asks of what is
/// signed, and no control characters but line feed and tab.
final class PlainText {
    private PlainText() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // A surrogate shows up as a code point only where its other half is missing.
            case Character.SURROGATE -> false;
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            default -> true;
        };
    }
}
