package id.selaras.agreements.innovation;

import id.selaras.agreements.sql.Regions;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads innovations.
@ApplicationScoped
class Innovations {
    private final Sql sql;

    Innovations(Sql sql) {
        this.sql = sql;
    }

    /// What to look for; null means anything.
    record Wanted(Integer fiscalYear, String opd, UUID round) {}

    /// @throws ProblemException 404; 403 for another region's
    Innovation require(UUID id, Caller caller) {
        return require(id, caller, "");
    }

    /// Locked until the transaction ends.
    ///
    /// @throws ProblemException 404; 403 for another region's
    Innovation requireLocked(UUID id, Caller caller) {
        return require(id, caller, " for update of i");
    }

    private Innovation require(UUID id, Caller caller, String lock) {
        Innovation innovation = sql.first(Innovation.SELECT + " where i.id = ?" + lock, Innovation::read, id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "innovation.unknown"));
        caller.requireRegion(innovation.region());
        return innovation;
    }

    /// By OPD, then by age.
    Page<Innovation> page(Wanted wanted, Caller caller, String after, int limit) {
        Place place = Place.of(after);
        Regions regions = Regions.of(caller);
        List<Innovation> rows = sql.list(
                Innovation.SELECT + """
                where (i.region = any (?) or i.region like any (?))
                    and (?::integer is null or i.fiscal_year = ?::integer)
                    and (?::text is null or i.opd_code = ?::text)
                    and (?::uuid is null or i.round_id = ?::uuid)
                    and (?::uuid is null or (i.opd_code, i.id) > (?, ?::uuid))
                order by i.opd_code, i.id limit ?
                """,
                Innovation::read,
                regions.named(),
                regions.below(),
                wanted.fiscalYear(),
                wanted.fiscalYear(),
                wanted.opd(),
                wanted.opd(),
                wanted.round(),
                wanted.round(),
                place.id(),
                place.opd(),
                place.id(),
                limit + 1);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.opd().code(), row.id()));
    }

    private record Place(String opd, UUID id) {
        static Place of(String cursor) {
            return Cursor.read(cursor, 2)
                    .map(parts -> new Place(parts.text(0), parts.uuid(1)))
                    .orElse(new Place(null, null));
        }
    }
}
