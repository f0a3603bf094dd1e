package id.selaras.agreements.agreement;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Lists agreements at the newest version each caller may see: the rule of [Sight], said in SQL so that a page is one
/// query.
@ApplicationScoped
class AgreementList {
    private static final String QUERY = """
            with caller (regions, below, secretariat, mayor, opd) as (
                values (?::text[], ?::text[], ?::boolean, ?::boolean, ?::text)
            ), wanted (fiscal_year, opd_code, status, place, id) as (
                values (?::integer, ?::text, ?::text, ?::%2$s, ?::uuid)
            ), judged as (
                select a.*,
                    a.status in ('SIGNED', 'CLOSED') or caller.secretariat or a.opd_code = caller.opd
                        or caller.mayor and a.status = 'AWAITING_SECOND_PARTY' as seen
                from agreement a, caller
                where a.region = any (caller.regions) or a.region like any (caller.below)
            ), listed as (
                select id, region, fiscal_year, opd_code, version, status, content, sha256, budget_total_rupiah,
                    changed_at, signed_at
                from judged where seen
                union all
                select a.id, a.region, a.fiscal_year, a.opd_code, v.version, v.state, v.content, v.sha256,
                    v.budget_total_rupiah, v.recorded_at, v.recorded_at
                from judged a join agreement_version v on v.record_id = a.id and v.version = a.version_in_force
                where not seen
            )
            select listed.*, listed.content::jsonb #>> '{opd,name}' as opd_name, listed.%1$s::text as place
            from listed, wanted
            where (wanted.fiscal_year is null or listed.fiscal_year = wanted.fiscal_year)
                and (wanted.opd_code is null or listed.opd_code = wanted.opd_code)
                and (listed.status = wanted.status or wanted.status is null and listed.status <> 'DISCARDED')
                and (wanted.id is null or (listed.%1$s, listed.id) %3$s (wanted.place, wanted.id))
            order by listed.%1$s %4$s, listed.id %4$s limit ?
            """;

    private record Row(AgreementSummary summary, String place) {}

    private final DataSource database;

    AgreementList(DataSource database) {
        this.database = database;
    }

    /// @param after cursor of the page before; null or empty: the first page
    /// @throws id.selaras.servicekit.problem.ProblemException 400 where the cursor is not of this list and order
    Page<AgreementSummary> page(AgreementFilter.Criteria criteria, Caller caller, String after, int limit) {
        AgreementOrder order = criteria.order();
        String query = QUERY.formatted(order.column(), order.type(), order.later(), order.direction());
        Place place = Place.of(after, order);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("text", caller.regions().toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            caller.regions().stream()
                                    .map(region -> region + ".%")
                                    .toArray()));
            select.setBoolean(3, caller.has(Role.SECRETARIAT));
            select.setBoolean(4, caller.has(Role.MAYOR));
            select.setString(5, new Sight(caller).opdOfDrafts());
            select.setObject(6, criteria.fiscalYear());
            select.setString(7, criteria.opd());
            select.setString(
                    8, criteria.status() == null ? null : criteria.status().name());
            select.setString(9, place.value());
            select.setObject(10, place.id());
            select.setInt(11, limit + 1);
            return Page.of(
                    rows(select),
                    limit,
                    Row::summary,
                    row -> Cursor.encode(
                            order.parameter(), row.place(), row.summary().id()));
        } catch (SQLException failure) {
            // Class 22: the cursor's value is none of the column's type.
            if (place.id() != null && String.valueOf(failure.getSQLState()).startsWith("22")) {
                throw Cursor.unreadable();
            }
            throw new IllegalStateException("Agreements could not be listed", failure);
        }
    }

    /// The place a cursor stands for; both parts are null for the start of the list.
    private record Place(String value, UUID id) {
        static Place of(String cursor, AgreementOrder order) {
            return Cursor.read(cursor, 3)
                    .map(parts -> {
                        if (!parts.text(0).equals(order.parameter())) {
                            throw Cursor.unreadable();
                        }
                        return new Place(parts.text(1), parts.uuid(2));
                    })
                    .orElse(new Place(null, null));
        }
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                OffsetDateTime signedAt = row.getObject("signed_at", OffsetDateTime.class);
                AgreementSummary summary = new AgreementSummary(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        Status.valueOf(row.getString("status")),
                        row.getString("region"),
                        row.getInt("fiscal_year"),
                        new AgreementContent.OpdName(row.getString("opd_code"), row.getString("opd_name")),
                        row.getLong("budget_total_rupiah"),
                        row.getString("sha256"),
                        signedAt == null ? null : signedAt.toInstant(),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant());
                rows.add(new Row(summary, row.getString("place")));
            }
        }
        return rows;
    }
}
