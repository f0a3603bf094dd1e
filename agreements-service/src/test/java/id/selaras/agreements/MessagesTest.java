package id.selaras.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_message_exists_in_both_languages_with_the_same_places() throws IOException {
        Properties indonesian = read("/messages.properties");
        Properties english = read("/messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(indonesian.getProperty(key)));
        }
    }

    private static String places(String message) {
        return message.replaceAll("[^{}0-9]|(?<!\\{)[0-9]", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Properties read(String name) throws IOException {
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
