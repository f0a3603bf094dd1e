package id.selaras.agreements.deadline;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Which OPDs have signed for a year, and which are late.
@ApplicationScoped
class SigningProgressList {
    /// Days are counted as in Jakarta.
    private static final ZoneId INDONESIA = ZoneId.of("Asia/Jakarta");

    private static final String QUERY = """
            with wanted (regions, below, fiscal_year, signed, late, after_code, after_region, today, agreement) as (
                values (?::text[], ?::text[], ?::integer, ?::boolean, ?::boolean, ?::text, ?::text, ?::date,
                    ?::uuid)
            ), progress as (
                select o.code, o.region, o.name, a.id, a.status, approval.approved_on,
                    (approval.approved_on + interval '1 month')::date as due,
                    (select (v.recorded_at at time zone 'Asia/Jakarta')::date from agreement_version v
                     where v.record_id = a.id and v.version = 1) as signed_on
                from wanted
                join opd o on (o.region = any (wanted.regions) or o.region like any (wanted.below))
                    and (o.code, o.region) > (wanted.after_code, wanted.after_region)
                left join agreement a on a.region = o.region and a.opd_code = o.code
                    and a.fiscal_year = wanted.fiscal_year and a.status <> 'DISCARDED'
                left join lateral (
                    select b.approved_on from budget_approval b
                    where b.region = o.region and b.fiscal_year = wanted.fiscal_year
                        and (b.opd_code = o.code or b.opd_code is null)
                    order by b.opd_code nulls last limit 1
                ) approval on true
                where o.active or a.id is not null
            ), judged as (
                select p.*, coalesce(p.signed_on, w.today) > p.due as is_late,
                    greatest(coalesce(p.signed_on, w.today) - p.due, 0) as days_late
                from progress p, wanted w
            )
            select j.code, j.region, j.name, j.id, j.status, j.signed_on, j.approved_on, j.due,
                coalesce(j.is_late, false) as is_late, coalesce(j.days_late, 0) as days_late
            from judged j, wanted w
            where (w.signed is null or w.signed = (j.signed_on is not null))
                and (w.late is null or w.late = coalesce(j.is_late, false))
                and (w.agreement is null or w.agreement = j.id)
            order by j.code, j.region limit ?
            """;

    private final DataSource database;
    private final Clock clock;

    SigningProgressList(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The OPDs of the caller's regions that are active or have an agreement for the year, by code.
    ///
    /// @param signed null for both
    /// @param late null for both
    /// @throws id.selaras.servicekit.problem.ProblemException 400 where the cursor is none of this list's
    Page<SigningProgress> page(int fiscalYear, Boolean signed, Boolean late, Caller caller, String after, int limit) {
        Cursor.Parts place = Cursor.read(after, 2).orElse(new Cursor.Parts(List.of("", "")));
        List<SigningProgress> rows =
                rows(fiscalYear, signed, late, caller.regions(), place.text(0), place.text(1), null, limit + 1);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.opd(), row.region()));
    }

    /// How far the OPD of one agreement is; empty for an agreement that was given up.
    Optional<SigningProgress> of(UUID agreement, String region, int fiscalYear) {
        return rows(fiscalYear, null, null, Set.of(region), "", "", agreement, 1).stream()
                .findFirst();
    }

    private List<SigningProgress> rows(
            int fiscalYear,
            Boolean signed,
            Boolean late,
            Set<String> regions,
            String afterCode,
            String afterRegion,
            UUID agreement,
            int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(QUERY)) {
            select.setArray(1, connection.createArrayOf("text", regions.toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            regions.stream().map(region -> region + ".%").toArray()));
            select.setInt(3, fiscalYear);
            select.setObject(4, signed);
            select.setObject(5, late);
            select.setString(6, afterCode);
            select.setString(7, afterRegion);
            select.setObject(8, LocalDate.ofInstant(clock.instant(), INDONESIA));
            select.setObject(9, agreement);
            select.setInt(10, limit);
            return rows(select);
        } catch (SQLException failure) {
            throw new IllegalStateException("Signing progress could not be listed", failure);
        }
    }

    private static List<SigningProgress> rows(PreparedStatement select) throws SQLException {
        List<SigningProgress> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new SigningProgress(
                        row.getString("region"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("id", UUID.class),
                        row.getString("status"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("approved_on", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("is_late"),
                        row.getInt("days_late")));
            }
        }
        return rows;
    }
}
