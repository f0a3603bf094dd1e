package id.selaras.agreements.agreement;

import id.selaras.agreements.contract.ContractView;
import id.selaras.agreements.contract.Contracts;
import id.selaras.agreements.term.TermView;
import id.selaras.agreements.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Finds what a yearly agreement carries out.
@ApplicationScoped
class Bases {
    private final Terms terms;
    private final Contracts contracts;

    Bases(Terms terms, Contracts contracts) {
        this.terms = terms;
        this.contracts = contracts;
    }

    Basis of(String region, int fiscalYear, String opdCode) {
        Optional<TermView> term = terms.inYear(region, fiscalYear);
        Optional<ContractView> contract = term.flatMap(found -> contracts.inForce(found.id(), opdCode));
        return new Basis(term, contract);
    }
}
