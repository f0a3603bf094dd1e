package id.selaras.agreements.report;

import id.selaras.agreements.achievement.AchievementRules;
import id.selaras.agreements.document.Pdf;
import id.selaras.agreements.document.Stylesheet;
import id.selaras.agreements.document.Wording;
import id.selaras.agreements.performance.AgreementPerformance;
import id.selaras.agreements.performance.AgreementPerformance.IndicatorRow;
import id.selaras.agreements.performance.Performances;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.language.Messages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The quarterly report of an OPD, and the tables of its yearly report (LKjIP, PermenPANRB 53/2014): target against
/// realisation, this year against the last, and the budget.
@ApplicationScoped
class PerformanceReports {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int YEAR_END = 4;

    private final Template template;
    private final Performances performances;
    private final SignedAgreements agreements;
    private final Pdf pdf;
    private final Wording wording;

    PerformanceReports(
            @Location("report") Template template,
            Performances performances,
            SignedAgreements agreements,
            Pdf pdf,
            Wording wording) {
        this.template = template;
        this.performances = performances;
        this.agreements = agreements;
        this.pdf = pdf;
        this.wording = wording;
    }

    String html(AgreementCopy agreement, int quarter) {
        return template.data("paper", paper(agreement, quarter))
                .data("css", Stylesheet.WIDE_PAPER)
                .render();
    }

    byte[] pdf(AgreementCopy agreement, int quarter) {
        return pdf.of(html(agreement, quarter), agreement.signedAt());
    }

    static String fileName(AgreementCopy agreement, int quarter) {
        return (quarter == YEAR_END ? "lkjip-" : "laporan-triwulan-" + quarter + "-") + agreement.fiscalYear() + "-"
                + agreement.opd().code();
    }

    private ReportPaper paper(AgreementCopy agreement, int quarter) {
        boolean yearly = quarter == YEAR_END;
        AgreementPerformance performance = performances.of(agreement, quarter);
        String heading = yearly
                ? "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN " + agreement.fiscalYear()
                : "LAPORAN KINERJA TRIWULAN " + ROMAN.get(quarter - 1) + " TAHUN " + agreement.fiscalYear();
        BigDecimal score = performance.summary().score();
        List<AgreementCopy.BudgetLine> lines = yearly ? agreement.budgetLines() : List.of();
        return new ReportPaper(
                heading + " " + agreement.opd().name(),
                heading,
                agreement.opd().name(),
                agreement.version(),
                yearly ? agreement.fiscalYear() - 1 : null,
                rows(performance, yearly ? previous(agreement) : Map.of()),
                performance.indicators().stream()
                        .anyMatch(row -> !row.provisional().isEmpty()),
                score == null ? "-" : wording.percent(score) + " %",
                Messages.text(Messages.INDONESIAN, "performance.ranking-rule", AchievementRules.CAP.toPlainString()),
                IntStream.range(0, lines.size())
                        .mapToObj(index -> new ReportPaper.BudgetRow(
                                index + 1,
                                lines.get(index).program(),
                                wording.rupiah(lines.get(index).budgetRupiah())))
                        .toList(),
                wording.rupiah(agreement.budgetTotalRupiah()));
    }

    /// Last year's realisation by indicator code, as far as the OPD kept its codes.
    private Map<String, BigDecimal> previous(AgreementCopy agreement) {
        Map<String, BigDecimal> realised = new HashMap<>();
        agreements
                .ofOpd(
                        agreement.region(),
                        agreement.fiscalYear() - 1,
                        agreement.opd().code())
                .map(last -> performances.of(last, YEAR_END))
                .ifPresent(last -> last.indicators()
                        .forEach(row -> realised.put(row.code(), row.progress().realisation())));
        return realised;
    }

    private List<ReportPaper.Row> rows(AgreementPerformance performance, Map<String, BigDecimal> previous) {
        List<ReportPaper.Row> rows = new ArrayList<>();
        String last = null;
        int number = 0;
        for (IndicatorRow row : performance.indicators()) {
            boolean first = !row.objective().equals(last);
            last = row.objective();
            number += first ? 1 : 0;
            rows.add(new ReportPaper.Row(
                    first,
                    number,
                    row.objective(),
                    row.name(),
                    row.unit(),
                    wording.figure(row.yearTarget()),
                    figure(row.progress().target()),
                    figure(row.progress().realisation()) + (row.provisional().isEmpty() ? "" : " *"),
                    row.progress().percent() == null
                            ? "-"
                            : wording.percent(row.progress().percent()),
                    row.progress().light().name(),
                    row.progress().forecast() == null
                            ? "-"
                            : figure(row.progress().forecast().realisation()) + " ("
                                    + wording.percent(row.progress().forecast().percent()) + " %)",
                    figure(previous.get(row.code()))));
        }
        return rows;
    }

    private String figure(BigDecimal figure) {
        return figure == null ? "-" : wording.figure(figure);
    }
}
