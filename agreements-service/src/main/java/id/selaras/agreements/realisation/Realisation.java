package id.selaras.agreements.realisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.sql.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// One entry of a figure; entries are only added.
///
/// @param agreementVersion version in force when it was reported
/// @param entry counts the entries of one indicator and quarter from 1; the highest counts
/// @param provisional reported before its quarter was over: it counts, and the final figure comes as a correction
/// @param figure in the indicator's unit
/// @param correctionReason why it replaces the entry before; absent from the first
@JsonInclude(JsonInclude.Include.NON_NULL)
record Realisation(
        UUID id,
        UUID agreementId,
        int agreementVersion,
        String indicatorCode,
        int quarter,
        int entry,
        boolean current,
        boolean provisional,
        BigDecimal figure,
        String evidence,
        String note,
        String correctionReason,
        Recorder recordedBy,
        Instant recordedAt) {

    /// @param subject the reporter's subject in the identity provider
    record Recorder(String subject, String name) {}

    static Realisation read(ResultSet row) throws SQLException {
        return new Realisation(
                row.getObject("id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                row.getInt("agreement_version"),
                row.getString("indicator_code"),
                row.getInt("quarter"),
                row.getInt("entry"),
                row.getBoolean("current"),
                row.getBoolean("provisional"),
                plain(row.getBigDecimal("figure")),
                row.getString("evidence"),
                row.getString("note"),
                row.getString("correction_reason"),
                new Recorder(row.getString("recorded_by_subject"), row.getString("recorded_by_name")),
                Rows.instant(row, "recorded_at"));
    }

    /// As it was reported: the column's four decimals are no statement about precision.
    static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
