package id.selaras.agreements.publicview;

import id.selaras.agreements.document.AgreementDocuments;
import id.selaras.agreements.document.Stylesheet;
import id.selaras.agreements.document.Wording;
import id.selaras.agreements.performance.AgreementPerformance;
import id.selaras.agreements.signed.AgreementCopy;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The page that the code on paper leads to: is this the real text, who signed it when, and is it still in force.
@ApplicationScoped
class PublicPage {
    private final Template template;
    private final PublicAgreements agreements;
    private final AgreementDocuments documents;
    private final Wording wording;

    PublicPage(
            @Location("public") Template template,
            PublicAgreements agreements,
            AgreementDocuments documents,
            Wording wording) {
        this.template = template;
        this.agreements = agreements;
        this.documents = documents;
        this.wording = wording;
    }

    /// @param newerAddress page of the version in force; null where this is the one
    public record View(
            String opd,
            int fiscalYear,
            int version,
            int versionInForce,
            String newerAddress,
            String pdfAddress,
            String sha256,
            String budgetTotal,
            List<Signer> signers,
            List<Target> targets,
            Integer quarter) {}

    public record Signer(String party, String name, String position, String signedAt) {}

    /// @param light name of a style; empty where nothing was reported
    public record Target(
            String objective, String indicator, String target, String realisation, String percent, String light) {}

    String html(PublicAgreements.PublicVersion version) {
        return template.data("page", view(version))
                .data("css", Stylesheet.SCREEN)
                .render();
    }

    private View view(PublicAgreements.PublicVersion shown) {
        AgreementCopy agreement = shown.agreement();
        String address = documents.publicAddress(agreement.id(), agreement.version());
        Optional<AgreementPerformance> performance =
                shown.isInForce() ? agreements.performance(agreement) : Optional.empty();
        return new View(
                agreement.opd().name(),
                agreement.fiscalYear(),
                agreement.version(),
                shown.versionInForce(),
                shown.isInForce() ? null : documents.publicAddress(agreement.id(), shown.versionInForce()),
                address + "/pdf",
                agreement.sha256(),
                wording.rupiah(agreement.budgetTotalRupiah()),
                agreement.signatures().stream().map(this::signer).toList(),
                performance.map(this::measured).orElseGet(() -> targets(agreement)),
                performance.map(AgreementPerformance::quarter).orElse(null));
    }

    private Signer signer(AgreementCopy.Signature signature) {
        return new Signer(
                signature.party().equals("FIRST_PARTY") ? "Pihak pertama" : "Pihak kedua",
                signature.name(),
                signature.position(),
                wording.time(signature.signedAt()));
    }

    private List<Target> targets(AgreementCopy agreement) {
        return agreement.objectives().stream()
                .flatMap(objective -> objective.indicators().stream()
                        .map(indicator -> new Target(
                                objective.objective(),
                                indicator.name(),
                                wording.figure(indicator.target()) + " " + indicator.unit(),
                                "",
                                "",
                                "")))
                .toList();
    }

    private List<Target> measured(AgreementPerformance performance) {
        return performance.indicators().stream()
                .map(row -> new Target(
                        row.objective(),
                        row.name(),
                        wording.figure(row.yearTarget()) + " " + row.unit(),
                        text(row.progress().realisation()),
                        row.progress().percent() == null
                                ? ""
                                : wording.percent(row.progress().percent()) + " %",
                        row.progress().light().name()))
                .toList();
    }

    private String text(BigDecimal figure) {
        return figure == null ? "" : wording.figure(figure);
    }
}
