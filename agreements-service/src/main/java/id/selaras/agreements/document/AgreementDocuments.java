package id.selaras.agreements.document;

import id.selaras.agreements.document.AgreementPaper.BudgetRow;
import id.selaras.agreements.document.AgreementPaper.IndicatorRow;
import id.selaras.agreements.document.AgreementPaper.ObjectiveRows;
import id.selaras.agreements.indicator.Band;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.servicekit.language.Messages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The official two-part document (PermenPANRB 53/2014): the statement, and the annex with targets and budget.
@ApplicationScoped
public class AgreementDocuments {
    private final Template template;
    private final Pdf pdf;
    private final Wording wording;
    private final DocumentConfig config;

    AgreementDocuments(@Location("agreement") Template template, Pdf pdf, Wording wording, DocumentConfig config) {
        this.template = template;
        this.pdf = pdf;
        this.wording = wording;
        this.config = config;
    }

    public String html(AgreementCopy agreement) {
        return template.data("paper", paper(agreement))
                .data("css", Stylesheet.PAPER)
                .render();
    }

    public byte[] pdf(AgreementCopy agreement) {
        return pdf.of(html(agreement), agreement.signedAt() == null ? Instant.EPOCH : agreement.signedAt());
    }

    /// Content-Security-Policy of the page.
    public static String policy() {
        return Stylesheet.policy(Stylesheet.PAPER);
    }

    /// Name of a file with this document, without its ending.
    public static String fileName(AgreementCopy agreement) {
        return "perjanjian-kinerja-" + agreement.fiscalYear() + "-"
                + agreement.opd().code() + "-v" + agreement.version();
    }

    /// Where the public finds one signed version.
    public String publicAddress(UUID id, int version) {
        return config.publicUrl() + "/public/agreements/documents/" + id + "/" + version;
    }

    private AgreementPaper paper(AgreementCopy agreement) {
        boolean signed = agreement.isSigned();
        return new AgreementPaper(
                "Perjanjian Kinerja Tahun " + agreement.fiscalYear() + " "
                        + agreement.opd().name(),
                !signed,
                agreement.fiscalYear(),
                agreement.opd().name(),
                party(agreement.firstParty(), agreement, "FIRST_PARTY"),
                party(agreement.secondParty(), agreement, "SECOND_PARTY"),
                agreement.place() + ", "
                        + (signed
                                ? wording.date(agreement.signedAt())
                                : "........................ " + agreement.fiscalYear()),
                rows(agreement.objectives()),
                IntStream.range(0, agreement.budgetLines().size())
                        .mapToObj(
                                index -> row(index + 1, agreement.budgetLines().get(index)))
                        .toList(),
                wording.rupiah(agreement.budgetTotalRupiah()),
                "Versi " + agreement.version(),
                revision(agreement.revision()),
                agreement.sha256(),
                ShortCode.of(agreement.sha256()).toString(),
                config.publicUrl() + "/public/agreements/codes/",
                signed ? QrCode.dataUri(publicAddress(agreement.id(), agreement.version())) : null);
    }

    private AgreementPaper.Party party(AgreementCopy.Official official, AgreementCopy agreement, String party) {
        return new AgreementPaper.Party(
                official.name(),
                official.position(),
                agreement
                        .signatureOf(party)
                        .map(signature -> "Disetujui dalam sistem " + wording.time(signature.signedAt()))
                        .orElse(null));
    }

    private List<ObjectiveRows> rows(List<AgreementCopy.Objective> objectives) {
        List<ObjectiveRows> rows = new ArrayList<>();
        int row = 0;
        for (AgreementCopy.Objective objective : objectives) {
            List<IndicatorRow> indicators = new ArrayList<>();
            for (Indicator indicator : objective.indicators()) {
                indicators.add(new IndicatorRow(++row, indicators.isEmpty(), indicator.name(), target(indicator)));
            }
            rows.add(new ObjectiveRows(rows.size() + 1, objective.objective(), indicators));
        }
        return rows;
    }

    private String target(Indicator indicator) {
        Band band = indicator.band();
        String target = wording.figure(indicator.target()) + " " + indicator.unit();
        return band == null
                ? target
                : target + " (" + wording.figure(band.lowest()) + " sampai " + wording.figure(band.highest()) + ")";
    }

    private BudgetRow row(int number, AgreementCopy.BudgetLine line) {
        return new BudgetRow(
                number,
                line.program(),
                wording.rupiah(line.budgetRupiah()),
                line.remark() == null ? "" : line.remark());
    }

    private static String revision(AgreementCopy.Reason reason) {
        return reason == null
                ? null
                : Messages.text(Messages.INDONESIAN, "document.ground." + reason.ground()) + ". "
                        + reason.explanation();
    }
}
