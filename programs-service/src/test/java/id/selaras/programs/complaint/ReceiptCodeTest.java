package id.selaras.programs.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    @Test
    void aReceiptIsReadHoweverItIsTyped() {
        ReceiptCode receipt = new ReceiptCode("0A1BC-DEFGH-JKMNP-QRSTV");

        assertThat(new ReceiptCode("oaibc defgh jkmnp qrstv").digest()).isEqualTo(receipt.digest());
        assertThat(new ReceiptCode("OALBCDEFGHJKMNPQRSTV").digest()).isEqualTo(receipt.digest());
        assertThat(new ReceiptCode("0A1BC-DEFGH-JKMNP-QRSTW").digest()).isNotEqualTo(receipt.digest());
    }

    @Test
    void noTwoAreAlike() {
        ReceiptCode one = ReceiptCode.next();

        assertThat(one.text()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(one).isNotEqualTo(ReceiptCode.next());
        assertThat(one.text()).isEqualTo(one.text().toUpperCase(Locale.ROOT));
    }
}
