package id.selaras.agreements.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a PDF of a page. Fonts are embedded, and nothing is fetched while it is made: whatever address a page names,
/// only images that stand in the page itself are shown.
@ApplicationScoped
public class Pdf {
    static final String FONT = "DejaVu Serif Condensed";
    static final String IMAGE = "data:image/png;base64,";

    private static final String CARRIES_ON = "-carries-on";
    /// Ids of the rows of a table, by whose places it is seen with which of them a page begins.
    private static final Pattern ROW = Pattern.compile("row-[0-9]+(" + CARRIES_ON + ")?");
    /// Each layout moves rows a little; should they never come to rest, the last one is good enough.
    private static final int LAYOUTS = 4;

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String REGULAR_FILE = "DejaVuSerifCondensed.ttf";
    private static final String BOLD_FILE = "DejaVuSerifCondensed-Bold.ttf";

    private final Glyphs glyphs = Glyphs.ofAll(REGULAR_FILE, BOLD_FILE);

    /// Where a page begins with a row that carries on what the page before began, what stands in the row's elements of
    /// the style `again` is shown. Whether that moves further rows is seen by laying the page out once more.
    ///
    /// @param html well-formed XHTML, whose rows have ids such as `row-7` and `row-8-carries-on`
    /// @param writtenAt date of the document, so that the same page gives the same bytes
    public byte[] of(String html, Instant writtenAt) {
        String printable = glyphs.printable(html);
        String shown = "";
        try {
            for (int layout = 1; ; layout++) {
                try (PdfBoxRenderer renderer = renderer(printable.replace("</style>", shown + "</style>"))) {
                    renderer.layout();
                    String wanted = shownAgain(renderer);
                    if (wanted.equals(shown) || layout == LAYOUTS) {
                        return written(renderer, writtenAt);
                    }
                    shown = wanted;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("No PDF", failure);
        }
    }

    private static PdfBoxRenderer renderer(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, address) -> address.startsWith(IMAGE) ? address : null);
        builder.useFont(() -> Glyphs.font(REGULAR_FILE), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> Glyphs.font(BOLD_FILE), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.withProducer("Selaras");
        return builder.buildPdfRenderer();
    }

    /// Styles that show again what the first row of each page carries on.
    private static String shownAgain(PdfBoxRenderer renderer) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        Map<String, Box> named = renderer.getSharedContext().getIdMap();
        Map<String, Box> rows = named == null ? new TreeMap<>() : new TreeMap<>(named);
        rows.keySet().removeIf(id -> !ROW.matcher(id).matches());
        return pages.stream()
                .flatMap(page -> rows.entrySet().stream()
                        .filter(row -> isOn(page, row.getValue()))
                        .min(Comparator.comparingInt(row -> row.getValue().getAbsY()))
                        .stream())
                .filter(first -> first.getKey().endsWith(CARRIES_ON))
                .map(first -> "#" + first.getKey() + " .again { display: block }")
                .collect(Collectors.joining());
    }

    private static boolean isOn(PageBox page, Box row) {
        return row.getAbsY() >= page.getTop() && row.getAbsY() < page.getBottom();
    }

    private static byte[] written(PdfBoxRenderer renderer, Instant writtenAt) throws IOException {
        renderer.createPDFWithoutClosing();
        try (PDDocument document = renderer.getPdfDocument()) {
            GregorianCalendar date = GregorianCalendar.from(writtenAt.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.setDocumentId(writtenAt.getEpochSecond());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
