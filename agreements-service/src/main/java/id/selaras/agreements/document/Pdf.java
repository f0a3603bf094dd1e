package id.selaras.agreements.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a PDF of a page. Fonts are embedded, and nothing is fetched while it is made: whatever address a page names,
/// only images that stand in the page itself are shown.
@ApplicationScoped
public class Pdf {
    static final String FONT = "DejaVu Serif Condensed";
    static final String IMAGE = "data:image/png;base64,";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// @param html well-formed XHTML
    /// @param writtenAt date of the document, so that the same page gives the same bytes
    public byte[] of(String html, Instant writtenAt) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, address) -> address.startsWith(IMAGE) ? address : null);
        builder.useFont(() -> font("DejaVuSerifCondensed.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSerifCondensed-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(plain(html), null);
        builder.withProducer("Selaras");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            GregorianCalendar date = GregorianCalendar.from(writtenAt.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.setDocumentId(writtenAt.getEpochSecond());
            document.save(bytes);
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("No PDF", failure);
        }
        return bytes.toByteArray();
    }

    /// Unicode lets texts hold the two noncharacters that XML forbids.
    private static String plain(String html) {
        return html.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream("/fonts/" + file);
    }
}
