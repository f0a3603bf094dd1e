package id.selaras.overlap.detection.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.text.Stemmer;
import id.selaras.overlap.detection.text.Tokenizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(new Stemmer());
    private static final Lexicon SHIPPED = Detector.standard().lexicon();

    @Test
    void shipsWithoutProblems() {
        assertThat(SHIPPED.concepts()).hasSizeGreaterThan(1_100);
        assertThat(SHIPPED.concept("lansia-telantar").orElseThrow().broader()).contains("lansia");
    }

    @ParameterizedTest(name = "\"{0}\" means {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lansia terlantar | lansia-telantar",
                "jompo sebatang kara | lansia-telantar",
                "simbah | lansia",
                "Rumah Tidak Layak Huni | rtlh",
                "bedah omah | rtlh",
                "servis HP | ponsel",
                "tukang besi | las",
                "ODGJ | disabilitas-mental",
                "e-KTP | adminduk",
                "pelatiahan | pelatihan",
                "kursi roda | kursi-roda",
                "septic tank | jamban",
            })
    void knowsOfficialAndEverydayWords(String text, String concept) {
        assertThat(SHIPPED.read(text))
                .first()
                .satisfies(mention -> assertThat(mention.concept().id()).isEqualTo(concept));
    }

    @Test
    void prefersTheLongestForm() {
        assertThat(SHIPPED.read("bank sampah"))
                .filteredOn(mention -> !mention.part())
                .hasSize(1);
        assertThat(SHIPPED.read("bank, sampah"))
                .filteredOn(mention -> !mention.part())
                .hasSize(2);
    }

    @Test
    void readsWhatStandsWithinAPhraseAsAPartOfIt() {
        List<Mention> mentions = SHIPPED.read("kompetensi guru");
        assertThat(mentions)
                .extracting(mention -> mention.concept().id(), Mention::part)
                .contains(tuple("guru-mutu", false), tuple("guru", true));
        assertThat(mentions).filteredOn(Mention::part).allSatisfy(mention -> assertThat(mention.certainty())
                .isLessThan(0.5));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a: kata | kota.lex:1: no [kind] above this concept",
                "[service];a < b: kata | kota.lex:2: a: broader concept b does not exist",
                "[service];a < b: kata;b < a: lain | kota.lex:2: a: is broader than itself through b",
                "[service];a: kata;b: kata | kota.lex:3: b: form \"kata\" already stands for a",
                "[service];a: kata;a: lain | kota.lex:3: concept a exists",
                "[service];a: | kota.lex:2: concept a has no form",
                "[service];a kata | kota.lex:2: not of the form",
                "[jenis] | kota.lex:1: unknown kind [jenis]",
                "[service];a: dan | kota.lex:2: a: form \"dan\" holds no word",
            })
    void saysWhatIsWrongAndWhere(String content, String problem) {
        assertThatThrownBy(() -> Lexicon.of(TOKENIZER, Map.of("kota.lex", content.replace(';', '\n'))))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void sharesAFormBetweenTheConceptsThatMarkIt() {
        Lexicon lexicon = Lexicon.of(TOKENIZER, Map.of("a.lex", "[service]\nbenih: bibit?\natlet: bibit?\n"));

        List<Mention> mentions = lexicon.read("bibit");

        assertThat(mentions).extracting(mention -> mention.concept().id()).containsExactlyInAnyOrder("benih", "atlet");
        assertThat(mentions).extracting(Mention::certainty).containsOnly(0.5);
    }
}
