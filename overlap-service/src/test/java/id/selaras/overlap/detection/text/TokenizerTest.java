package id.selaras.overlap.detection.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(new Stemmer());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anak-anak dan ibu2 | anak ibu",
                "pengurusan e-KTP utk warga | pengurusan ektp warga",
                "PelaksanaanPenyelenggaraan Pendidikan | pelaksanaan penyelenggaraan pendidikan",
                "Baca Al-Qur'an | baca al quran",
                "belanja oleh-oleh | belanja oleholeh",
                "kelas 1/2 (SD) | kelas 1 2 sd",
            })
    void readsWordsAsAgenciesWriteThem(String text, String words) {
        assertThat(String.join(
                        " ", TOKENIZER.tokens(text).stream().map(Token::surface).toList()))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} comes from {1}")
    @CsvSource({"pembangunan, bangun", "terbangunnya, bangun", "menjahit, jahit", "perbaikan, baik"})
    void findsTheRoot(String word, String root) {
        assertThat(TOKENIZER.stem(word)).isEqualTo(root);
    }

    @Test
    void startsAPhraseAfterPunctuation() {
        assertThat(TOKENIZER.tokens("kursi, roda").get(1).startsPhrase()).isTrue();
        assertThat(TOKENIZER.tokens("kursi roda").get(1).startsPhrase()).isFalse();
    }
}
