package id.selaras.agreements.consequence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.opd.Opd;
import id.selaras.agreements.opd.OpdDirectory;
import id.selaras.agreements.sql.Regions;
import id.selaras.agreements.sql.Rows;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Rewards and sanctions: recorded once, never changed, revoked with a reason where they were wrong.
@ApplicationScoped
class Consequences {
    private static final String SELECT = """
            select c.*, o.name as opd_name, r.reason as revocation_reason, r.revoked_by_name, r.revoked_at
            from consequence c
                join opd o on o.region = c.region and o.code = c.opd_code
                left join consequence_revocation r on r.consequence_id = c.id
            """;

    private final OpdDirectory opds;
    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    Consequences(OpdDirectory opds, Sql sql, AuditLog audit, Clock clock) {
        this.opds = opds;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    record Agency(String code, String name) {}

    record Revocation(String reason, String revokedByName, Instant revokedAt) {}

    /// @param revocation absent while it stands
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Consequence(
            UUID id,
            String region,
            int fiscalYear,
            Agency opd,
            ConsequenceDraft.Kind kind,
            ConsequenceDraft.Basis basis,
            UUID innovationId,
            ConsequenceDraft.Form form,
            Long amountRupiah,
            String reason,
            String decreeNumber,
            LocalDate decreeDate,
            String recordedByName,
            Instant recordedAt,
            Revocation revocation) {}

    /// @throws ProblemException 403 for another region's agency; 422 for an unknown agency, or an innovation
    ///     that is not that agency's or not the basis
    @Transactional
    Consequence record(ConsequenceDraft draft, Caller caller) {
        Opd opd = opds.find(draft.opd(), caller).orElse(null);
        Violations violations = new Violations();
        if (opd == null) {
            violations.add("/opd", "sakip.unknown-opd", draft.opd());
        } else if (draft.innovationId() != null
                && (draft.basis() != ConsequenceDraft.Basis.INNOVATION || !isOf(draft.innovationId(), opd))) {
            violations.add("/innovationId", "consequence.innovation-unfit");
        }
        violations.throwIfAny();
        caller.requireRegion(opd.region());
        UUID id = Identifiers.next();
        sql.change(
                """
                insert into consequence (id, region, fiscal_year, opd_code, kind, basis, innovation_id, form,
                    amount_rupiah, reason, decree_number, decree_date, recorded_by_subject, recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                opd.region(),
                draft.fiscalYear(),
                opd.code(),
                draft.kind(),
                draft.basis(),
                draft.innovationId(),
                draft.form(),
                draft.amountRupiah(),
                draft.reason(),
                draft.decreeNumber(),
                draft.decreeDate(),
                caller.subject(),
                caller.name(),
                now());
        audit.record(AuditEntry.of("consequence.record", "consequence", id.toString(), opd.region())
                .with("kind", draft.kind().name()));
        return require(id, caller);
    }

    /// @throws ProblemException 404; 403 for another region's; 409 where it was revoked before
    @Transactional
    Consequence revoke(UUID id, String reason, Caller caller) {
        Consequence consequence = require(id, caller);
        int added = sql.change("""
                insert into consequence_revocation
                    (consequence_id, reason, revoked_by_subject, revoked_by_name, revoked_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """, id, reason, caller.subject(), caller.name(), now());
        if (added == 0) {
            throw ProblemException.of(ProblemType.CONFLICT, "consequence.revoked");
        }
        audit.record(AuditEntry.of("consequence.revoke", "consequence", id.toString(), consequence.region()));
        return require(id, caller);
    }

    /// @throws ProblemException 404; 403 for another region's
    Consequence require(UUID id, Caller caller) {
        Consequence consequence = sql.first(SELECT + " where c.id = ?", Consequences::read, id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "consequence.unknown"));
        caller.requireRegion(consequence.region());
        return consequence;
    }

    /// Newest first, revoked ones included.
    Page<Consequence> page(Integer fiscalYear, String opd, Caller caller, String after, int limit) {
        Regions regions = Regions.of(caller);
        UUID before = Cursor.read(after, 1).map(place -> place.uuid(0)).orElse(null);
        List<Consequence> rows = sql.list(
                SELECT + """
                where (c.region = any (?) or c.region like any (?))
                    and (?::integer is null or c.fiscal_year = ?::integer)
                    and (?::text is null or c.opd_code = ?::text) and (?::uuid is null or c.id < ?::uuid)
                order by c.id desc limit ?
                """,
                Consequences::read,
                regions.named(),
                regions.below(),
                fiscalYear,
                fiscalYear,
                opd,
                opd,
                before,
                before,
                limit + 1);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.id()));
    }

    private boolean isOf(UUID innovation, Opd opd) {
        return sql.first(
                        "select 1 from innovation where id = ? and region = ? and opd_code = ?",
                        row -> row.getInt(1),
                        innovation,
                        opd.region(),
                        opd.code())
                .isPresent();
    }

    private static Consequence read(ResultSet row) throws SQLException {
        Instant revokedAt = Rows.instant(row, "revoked_at");
        return new Consequence(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getInt("fiscal_year"),
                new Agency(row.getString("opd_code"), row.getString("opd_name")),
                Rows.constant(row, "kind", ConsequenceDraft.Kind.class),
                Rows.constant(row, "basis", ConsequenceDraft.Basis.class),
                row.getObject("innovation_id", UUID.class),
                Rows.constant(row, "form", ConsequenceDraft.Form.class),
                Rows.number(row, "amount_rupiah"),
                row.getString("reason"),
                row.getString("decree_number"),
                Rows.date(row, "decree_date"),
                row.getString("recorded_by_name"),
                Rows.instant(row, "recorded_at"),
                revokedAt == null
                        ? null
                        : new Revocation(
                                row.getString("revocation_reason"), row.getString("revoked_by_name"), revokedAt));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
