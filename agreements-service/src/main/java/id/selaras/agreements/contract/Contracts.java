package id.selaras.agreements.contract;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The door for other features: the auction draws contracts up here, agreements are compared with them.
@ApplicationScoped
public class Contracts {
    private final ContractRepository contracts;
    private final AuditLog audit;
    private final Clock clock;

    Contracts(ContractRepository contracts, AuditLog audit, Clock clock) {
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Draws up the contract that both parties are then to sign.
    ///
    /// @return its id
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID drawUp(Agreed agreed) {
        ContractContent content = new ContractContent(
                Identifiers.next(),
                agreed.bid(),
                agreed.term().region(),
                agreed.term().id(),
                agreed.term().firstYear(),
                agreed.term().lastYear(),
                new ContractContent.OpdName(agreed.opdCode(), agreed.opdName()),
                agreed.place(),
                agreed.firstParty(),
                agreed.secondParty(),
                agreed.proposal().commitments(),
                agreed.proposal().innovations());
        Contract contract =
                new Contract(content, agreed.signBy(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        contracts.persistAndFlush(contract);
        audit.record(AuditEntry.of("contract.draw-up", "contract", contract.id().toString(), contract.region())
                .with("bid", agreed.bid().toString())
                .with("term", contract.termId().toString())
                .with("sha256", contract.sha256()));
        return contract.id();
    }

    /// By id, in one query.
    @Transactional
    public Map<UUID, ContractView> all(Collection<UUID> ids) {
        return contracts.find("id in ?1", ids).stream()
                .map(ContractView::of)
                .collect(Collectors.toMap(ContractView::id, Function.identity()));
    }

    /// The signed contract of an OPD for a term; empty before both have signed.
    @Transactional
    public Optional<ContractView> inForce(UUID term, String opdCode) {
        return contracts.signed(term, opdCode).map(ContractView::of);
    }
}
