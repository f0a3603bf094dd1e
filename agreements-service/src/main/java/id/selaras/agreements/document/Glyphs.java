package id.selaras.agreements.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// What the embedded fonts can show. A character that they cannot is printed by its number, `[U+1F600]`, so that paper
/// never shows another character in its place and the reader knows that one stood there.
record Glyphs(List<CmapLookup> fonts) {

    /// @param files fonts of one family; a character is shown where each of them has it
    static Glyphs ofAll(String... files) {
        return new Glyphs(Arrays.stream(files).map(Glyphs::lookup).toList());
    }

    /// @param text with or without markup
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isShown(character)) {
                printable.appendCodePoint(character);
            } else if (!isInvisible(character)) {
                printable.append("[U+%04X]".formatted(character));
            }
        });
        return printable.toString();
    }

    private boolean isShown(int character) {
        return character < 0x80 || fonts.stream().allMatch(font -> font.getGlyphId(character) != 0);
    }

    /// Joiners, marks of direction and selectors of variants show nothing by themselves.
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    static InputStream font(String file) {
        return Glyphs.class.getResourceAsStream("/fonts/" + file);
    }

    private static CmapLookup lookup(String file) {
        try (InputStream font = font(file)) {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(font.readAllBytes()))
                    .getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Font " + file, unreadable);
        }
    }
}
