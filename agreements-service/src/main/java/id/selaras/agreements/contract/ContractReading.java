package id.selaras.agreements.contract;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// What a caller gets to read of contracts: signed ones are open to everybody of the region, others to their OPD, the
/// secretariat and the mayor.
@ApplicationScoped
class ContractReading {
    private static final String VISIBLE = """
            (region in ?1 or substring(region, 1, 2) in ?1)
            and (status = ?2 or ?3 = true or opdCode = ?4) and (?5 is null or opdCode = ?5) and id > ?6
            order by id
            """;

    private final ContractRepository contracts;

    ContractReading(ContractRepository contracts) {
        this.contracts = contracts;
    }

    /// @throws ProblemException 404; 403 for another region's contract, or an unsigned one of another OPD
    @Transactional
    Contract require(UUID id, Caller caller) {
        Contract contract = contracts.require(id);
        caller.requireRegion(contract.region());
        if (contract.status() != ContractStatus.SIGNED
                && !seesUnsigned(caller)
                && !ownOpd(caller).equals(contract.opdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "contract.hidden");
        }
        return contract;
    }

    @Transactional
    ContractView read(UUID id, Caller caller) {
        return ContractView.of(require(id, caller));
    }

    /// Canonical JSON of what is signed.
    @Transactional
    String text(UUID id, Caller caller) {
        return require(id, caller).text();
    }

    /// @param opd code of one OPD; null for all
    /// @throws ProblemException 400 where the cursor is none of this list's
    @Transactional
    Page<ContractView> page(String opd, Caller caller, String after, int limit) {
        List<Contract> found = contracts
                .find(
                        VISIBLE,
                        caller.regions(),
                        ContractStatus.SIGNED,
                        seesUnsigned(caller),
                        ownOpd(caller),
                        opd,
                        place(after))
                .range(0, limit)
                .list();
        return Page.of(found, limit, ContractView::of, contract -> Cursor.encode(contract.id()));
    }

    private static boolean seesUnsigned(Caller caller) {
        return caller.has(Role.SECRETARIAT) || caller.has(Role.MAYOR);
    }

    private static String ownOpd(Caller caller) {
        return caller.has(Role.OPD_EDITOR) || caller.has(Role.OPD_HEAD)
                ? caller.opd().orElse("")
                : "";
    }

    private static UUID place(String after) {
        return Cursor.read(after, 1).map(place -> place.uuid(0)).orElse(new UUID(0, 0));
    }
}
