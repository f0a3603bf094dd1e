package id.selaras.servicekit.note;

import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Rows;
import id.selaras.servicekit.table.Table;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Tables as a service sends them.
@Path("/v1/note-tables")
@RunOnVirtualThread
@RolesAllowed(Role.INSPECTORATE)
public class NoteTables {
    static final AtomicInteger ENDLESS_READINGS = new AtomicInteger();

    record Line(String text, Object amount, Boolean done, LocalDate day, Instant at) {}

    private static final Table<Line> TABLE = new Table<>(
            "notes",
            List.of(
                    new Column<>("text", "Teks", "Isi catatan", null, Line::text),
                    new Column<>("amount", "Jumlah", "Anggaran", "rupiah", Line::amount),
                    new Column<>("done", "Selesai", "Apakah selesai", null, Line::done),
                    new Column<>("day", "Hari", "Tanggal catatan", null, Line::day),
                    new Column<>("at", "Waktu", "Waktu pencatatan", "UTC", Line::at)));

    private static final List<Line> LINES = List.of(
            new Line(
                    "=HYPERLINK(\"http://x\")",
                    new BigDecimal("-1500000.50"),
                    true,
                    LocalDate.of(2026, 3, 2),
                    Instant.parse("2026-03-02T01:02:03Z")),
            new Line("dua, \"tiga\"\nempat é", 7L, false, null, null),
            new Line("-1", 1e12, null, null, null),
            new Line("@cmd", Double.NaN, null, null, null),
            new Line(null, null, null, null, null));

    @GET
    @Path("/{kind}")
    public Response table(
            @PathParam("kind") String kind, @QueryParam("format") String format, @QueryParam("rows") int rows) {
        Rows<Line> source =
                switch (kind) {
                    case "small" -> row -> LINES.forEach(row);
                    case "long" ->
                        row -> {
                            for (int i = 0; i < rows; i++) {
                                row.accept(new Line("baris ke-" + i, i, true, LocalDate.EPOCH, Instant.EPOCH));
                            }
                        };
                    case "endless" ->
                        row -> {
                            ENDLESS_READINGS.incrementAndGet();
                            try {
                                while (true) {
                                    row.accept(LINES.getFirst());
                                }
                            } finally {
                                ENDLESS_READINGS.decrementAndGet();
                            }
                        };
                    case "broken-late" ->
                        row -> {
                            for (int i = 0; i < 5_000; i++) {
                                row.accept(LINES.getFirst());
                            }
                            throw new IllegalStateException("secret of the house");
                        };
                    default ->
                        row -> {
                            throw new IllegalStateException("secret of the house");
                        };
                };
        return TableResponse.of(TableFormat.of(format), "catatan " + kind, TABLE, source);
    }

    @GET
    @Path("/dictionary")
    public Response dictionary(@QueryParam("format") String format) {
        return format == null
                ? TableResponse.dictionary(TABLE)
                : TableResponse.dictionary(TableFormat.of(format), TABLE);
    }
}
