package id.selaras.servicekit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/// Lets in only text that every part of the system can keep: well-formed Unicode, without control characters other than
/// tab and line ends. PostgreSQL stores no U+0000, and half a surrogate pair would come out as another character.
final class PlainText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text != null && !text.codePoints().allMatch(PlainText::isPlain)) {
            throw context.weirdStringException(text, String.class, "not plain text");
        }
        return text;
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // A surrogate shows up as a code point only where its other half is missing.
            case Character.SURROGATE -> false;
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            default -> true;
        };
    }
}
