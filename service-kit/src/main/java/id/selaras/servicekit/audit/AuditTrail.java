package id.selaras.servicekit.audit;

import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.table.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Reads the sealed entries of some regions.
@Singleton
class AuditTrail {
    private static final int ROWS_HELD = 500;
    private static final int LONGEST_READING_SECONDS = 3_600;
    private static final String COLUMNS = """
            select number, at, subject, name, client, opd, roles, action, record_type, record_id, region,
                   address, request_id, details, hash
            from audit_entry where""";

    private final DataSource database;

    AuditTrail(DataSource database) {
        this.database = database;
    }

    /// Newest first.
    Page<AuditView> page(AuditFilter filter, Set<String> regions, PageRequest page) {
        long before = page.after() == null ? Long.MAX_VALUE : position(page.after());
        List<AuditView> entries = new ArrayList<>();
        read(
                AuditSelection.of(filter, regions).and("number < ?", before),
                " order by number desc limit " + (page.limit() + 1),
                entries::add);
        return Page.of(entries, page.limit(), entry -> entry, entry -> Cursor.encode(entry.number()));
    }

    /// Oldest first, read while they are written out.
    Rows<AuditView> all(AuditFilter filter, Set<String> regions) {
        // Made before the answer starts, so that a fault in the filter is still answered.
        AuditSelection selection = AuditSelection.of(filter, regions);
        return row -> read(selection, " order by number", row);
    }

    private void read(AuditSelection selection, String order, Consumer<? super AuditView> row) {
        // A transaction, since only within one does the driver fetch rows in portions. The client sets the pace.
        QuarkusTransaction.requiringNew().timeout(LONGEST_READING_SECONDS).run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement select = connection.prepareStatement(COLUMNS + selection.condition() + order)) {
                select.setFetchSize(ROWS_HELD);
                selection.setOn(select);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        row.accept(view(rows));
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("The audit trail could not be read", failure);
            }
        });
    }

    private static AuditView view(ResultSet row) throws SQLException {
        return new AuditView(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                HexFormat.of().formatHex(row.getBytes(15)));
    }

    private static long position(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
