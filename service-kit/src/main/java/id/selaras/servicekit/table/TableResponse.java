package id.selaras.servicekit.table;

import id.selaras.servicekit.identifier.Identifiers;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/// Answers a request with a table. Rows are written as they are read, no faster than the client takes them, so memory
/// stays the same however long the table is.
public final class TableResponse {
    private static final Logger LOG = Logger.getLogger(TableResponse.class);
    private static final Pattern UNFIT_FOR_A_FILE_NAME = Pattern.compile("[^A-Za-z0-9._-]+");

    private TableResponse() {}

    /// @param fileName name of the file the client is to save, without the ending, which the format gives
    /// @param rows read once, while the answer is sent; see [Rows]
    public static <R> Response of(TableFormat format, String fileName, Table<R> table, Rows<R> rows) {
        return of(format, fileName, (out, client) -> {
            RowWriter<R> writer = RowWriter.to(out, format, table);
            rows.forEach(row -> {
                client.requirePresent();
                try {
                    writer.row(row);
                } catch (IOException gone) {
                    throw new ClientGoneException(gone);
                }
            });
            writer.finish();
        });
    }

    /// For what stands in the format already and need not be taken apart: `content` writes it as it is.
    public static Response of(TableFormat format, String fileName, TableContent content) {
        String name = UNFIT_FOR_A_FILE_NAME.matcher(fileName).replaceAll("-") + "." + format.extension();
        StreamingOutput body = out -> stream(out, name, content);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /// The data dictionary as JSON.
    public static Response dictionary(Table<?> table) {
        return Response.ok(Map.of("name", table.name(), "columns", table.dictionary()))
                .type("application/json")
                .build();
    }

    /// The data dictionary as a table in any of the formats.
    public static Response dictionary(TableFormat format, Table<?> table) {
        return of(format, table.name() + "-dictionary", Table.Entry.TABLE, row -> table.dictionary()
                .forEach(row));
    }

    private static void stream(OutputStream out, String name, TableContent content) throws IOException {
        // Taken here: reading the rows may change the thread's present request.
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        try {
            content.writeTo(out, () -> {
                // A write to a connection that the client has closed goes nowhere without a word.
                if (request.serverResponse().closed()) {
                    throw new ClientGoneException(new IOException("connection closed by the client"));
                }
            });
        } catch (ClientGoneException gone) {
            LOG.debugf("%s not sent to its end: %s", name, gone.getMessage());
            close(request);
        } catch (RuntimeException failure) {
            if (!request.serverResponse().headWritten()) {
                throw failure;
            }
            // The status is on its way already: only an answer that breaks off tells that rows are missing.
            LOG.errorf(failure, "%s broke off, reference %s", name, Identifiers.next());
            close(request);
        }
    }

    /// Returns when the connection is closed: the framework would otherwise still end the answer as if it were whole.
    private static void close(ResteasyReactiveRequestContext request) {
        request.serverRequest()
                .unwrap(HttpServerRequest.class)
                .connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /// Ends the reading of rows that nobody waits for any more.
    private static final class ClientGoneException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        ClientGoneException(IOException cause) {
            super(cause);
        }
    }
}
