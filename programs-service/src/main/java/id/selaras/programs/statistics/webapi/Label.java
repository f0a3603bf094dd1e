package id.selaras.programs.statistics.webapi;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labels of the WebAPI hold markup, and markup written as entities.
final class Label {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,6}|[a-z]{2,5});");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\p{Cntrl}]+");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'");

    private Label() {}

    /// `text` without markup, entities and runs of spaces.
    static String plain(String text) {
        String unescaped = ENTITY.matcher(text).replaceAll(Label::character);
        return SPACES.matcher(TAG.matcher(unescaped).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static String character(java.util.regex.MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, entity.group()));
        }
        int codePoint = Integer.parseInt(name.substring(1));
        return Matcher.quoteReplacement(Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "");
    }
}
