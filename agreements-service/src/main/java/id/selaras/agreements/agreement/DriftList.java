package id.selaras.agreements.agreement;

import id.selaras.agreements.canonical.CanonicalDocument;
import id.selaras.agreements.contract.ContractView;
import id.selaras.agreements.contract.Contracts;
import id.selaras.agreements.program.RegisteredProgram;
import id.selaras.agreements.program.RegisteredPrograms;
import id.selaras.agreements.program.RegisteredPrograms.Agency;
import id.selaras.agreements.sql.Regions;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Finds the agreements of a year that differ from what they should carry out. Agreements, contracts and programmes are
/// read a few hundred at a time, with three queries whatever their number.
@ApplicationScoped
class DriftList {
    private static final int AT_ONCE = 200;

    private static final String NEWEST = """
            select a.region, a.opd_code, a.status, a.content, c.id as contract_id
            from agreement a
                left join term t on t.region = a.region and a.fiscal_year between t.first_year and t.last_year
                left join contract c on c.term_id = t.id and c.opd_code = a.opd_code and c.status = 'SIGNED'
            where (a.region = any (?) or a.region like any (?)) and a.fiscal_year = ? and a.status <> 'DISCARDED'
                and (?::text is null or a.opd_code = ?::text) and (a.opd_code, a.region) > (?, ?)
            order by a.opd_code, a.region limit ?
            """;

    private final Sql sql;
    private final Contracts contracts;
    private final RegisteredPrograms programs;

    DriftList(Sql sql, Contracts contracts, RegisteredPrograms programs) {
        this.sql = sql;
        this.contracts = contracts;
        this.programs = programs;
    }

    /// What to look for; null means anything.
    record Wanted(int fiscalYear, String opd, AgreementDrift.Part part) {}

    private record Compared(Agency agency, Status status, AgreementContent content, UUID contract) {}

    /// The agreements that differ, each at its newest version, by OPD and region.
    ///
    /// @throws id.selaras.servicekit.problem.ProblemException 400 where the cursor is none of this list's
    @Transactional
    Page<AgreementDrift> page(Wanted wanted, Caller caller, String after, int limit) {
        Agency last = Cursor.read(after, 2)
                .map(place -> new Agency(place.text(1), place.text(0)))
                .orElse(new Agency("", ""));
        List<AgreementDrift> found = new ArrayList<>();
        List<Compared> next;
        do {
            next = next(wanted, Regions.of(caller), last);
            compared(next, wanted.fiscalYear()).stream()
                    .filter(drift -> drift.isIn(wanted.part()))
                    .forEach(found::add);
            last = next.isEmpty() ? last : next.getLast().agency();
        } while (next.size() == AT_ONCE && found.size() <= limit);
        return Page.of(
                found, limit, drift -> drift, drift -> Cursor.encode(drift.opd().code(), drift.region()));
    }

    private List<Compared> next(Wanted wanted, Regions regions, Agency last) {
        return sql.list(
                NEWEST,
                row -> new Compared(
                        new Agency(row.getString("region"), row.getString("opd_code")),
                        Status.valueOf(row.getString("status")),
                        CanonicalDocument.read(row.getString("content"), AgreementContent.class),
                        row.getObject("contract_id", UUID.class)),
                regions.named(),
                regions.below(),
                wanted.fiscalYear(),
                wanted.opd(),
                wanted.opd(),
                last.opdCode(),
                last.region(),
                AT_ONCE);
    }

    private List<AgreementDrift> compared(List<Compared> agreements, int fiscalYear) {
        Map<UUID, ContractView> carriedOut = contracts.all(agreements.stream()
                .map(Compared::contract)
                .filter(Objects::nonNull)
                .toList());
        Map<Agency, List<RegisteredProgram>> registered = programs.ofAgencies(
                fiscalYear, agreements.stream().map(Compared::agency).toList());
        return agreements.stream()
                .map(agreement -> new AgreementDrift(
                        agreement.agency().region(),
                        agreement.content().opd(),
                        agreement.status(),
                        Comparison.report(
                                agreement.content(),
                                carriedOut.get(agreement.contract()),
                                registered.getOrDefault(agreement.agency(), List.of()))))
                .toList();
    }
}
