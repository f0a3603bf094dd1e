package id.selaras.agreements.agreement;

import id.selaras.agreements.canonical.CanonicalDocument;
import id.selaras.agreements.contract.ContractView;
import id.selaras.agreements.drift.DriftReport;
import id.selaras.agreements.drift.DriftRules;
import id.selaras.agreements.program.RegisteredProgram;
import id.selaras.agreements.program.RegisteredPrograms;
import id.selaras.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Holds agreements against what they carry out, and prepares drafts from it.
@ApplicationScoped
class Comparison {
    private final AgreementReading reading;
    private final Bases bases;
    private final RegisteredPrograms programs;

    Comparison(AgreementReading reading, Bases bases, RegisteredPrograms programs) {
        this.reading = reading;
        this.bases = bases;
        this.programs = programs;
    }

    /// The drift of the newest version that the caller may see.
    ///
    /// @throws id.selaras.servicekit.problem.ProblemException 404; 403 as on reading the agreement
    @Transactional
    DriftReport drift(UUID id, Caller caller) {
        AgreementContent agreement =
                CanonicalDocument.read(reading.newest(id, caller).document().text(), AgreementContent.class);
        Basis basis = bases.of(
                agreement.region(), agreement.fiscalYear(), agreement.opd().code());
        return report(
                agreement,
                basis.contract().orElse(null),
                programs.of(
                        agreement.region(),
                        agreement.fiscalYear(),
                        agreement.opd().code()));
    }

    /// @param contract in force; null where the OPD has none for the year
    static DriftReport report(AgreementContent agreement, ContractView contract, List<RegisteredProgram> programs) {
        return new DriftReport(
                agreement.id(),
                agreement.version(),
                agreement.fiscalYear(),
                contract == null ? null : contract.id(),
                DriftRules.targets(
                        contract == null ? List.of() : contract.commitments(),
                        agreement.objectives().stream()
                                .flatMap(objective -> objective.indicators().stream())
                                .toList(),
                        agreement.fiscalYear()),
                DriftRules.budget(
                        agreement.budgetLines().stream()
                                .map(line -> new DriftRules.Line(
                                        line.program(), line.nomenclatureCode(), line.budgetRupiah()))
                                .toList(),
                        programs));
    }

    /// A draft for the caller's OPD and a year, filled with what is known; nothing is stored.
    ///
    /// @throws id.selaras.servicekit.problem.ProblemException 403 without an OPD or with several regions in the
    ///     token
    @Transactional
    AgreementDraft prefill(int fiscalYear, Caller caller) {
        String region = caller.soleRegion();
        String opd = caller.requireOpd();
        return Prefill.of(
                fiscalYear, bases.of(region, fiscalYear, opd).contract(), programs.of(region, fiscalYear, opd));
    }
}
