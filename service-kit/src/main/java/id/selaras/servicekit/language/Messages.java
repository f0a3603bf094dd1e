package id.selaras.servicekit.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Words for people, in Indonesian first and English second. A service's own bundle is `messages` (Indonesian) with
/// `messages_en`; the kit's is `servicekit-messages`. Texts follow [MessageFormat].
public final class Messages {
    public static final Locale INDONESIAN = Locale.of("id");

    private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);
    private static final List<String> BUNDLES = List.of("messages", "servicekit-messages");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /// The language to answer in.
    ///
    /// @param acceptLanguage the Accept-Language header; null, empty or unreadable means Indonesian
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? INDONESIAN : best;
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
    }

    /// The text of `key`, or the key itself where no bundle knows it: a missing word must not hide a failure.
    public static String text(Locale language, String key, Object... arguments) {
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
                if (bundle.containsKey(key)) {
                    return new MessageFormat(bundle.getString(key), language).format(arguments);
                }
            } catch (MissingResourceException absent) {
                // A service without words of its own has no bundle; the next one is asked.
            }
        }
        return key;
    }
}
