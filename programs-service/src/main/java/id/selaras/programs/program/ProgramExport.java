package id.selaras.programs.program;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.table.TableContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Reads whole lists of programmes as they stood at one moment, a portion at a time, no faster than they are taken.
@ApplicationScoped
class ProgramExport {
    /// Rows that are in memory at once.
    private static final int PORTION = 500;

    private static final int BUFFER = 64 * 1024;

    private final DataSource database;

    ProgramExport(DataSource database) {
        this.database = database;
    }

    /// Every programme of the list.
    void forEach(Selection selection, Consumer<? super ProgramView> program) {
        read(selection, document -> program.accept(ProgramDocument.read(document.getBytes(1))));
    }

    /// Every programme of the list as the API shows it, one a line, passed on byte by byte.
    TableContent lines(Selection selection) {
        return (out, client) -> {
            Buffered lines = new Buffered(out, client);
            read(selection, document -> lines.line(document.getBytes(1)));
            lines.flush();
        };
    }

    /// What is to be read.
    record Selection(Conditions conditions) {
        static Selection of(ProgramFilter filter, Caller caller) {
            return new Selection(ProgramCriteria.of(filter, caller));
        }
    }

    @FunctionalInterface
    private interface Document {
        /// @param row whose only column is the document
        void accept(ResultSet row) throws SQLException;
    }

    private void read(Selection selection, Document document) {
        try (Connection connection = database.getConnection()) {
            // Only within a transaction does PostgreSQL send rows in portions.
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement("select document from program where "
                    + selection.conditions().sql() + " order by region, listed_at desc, id desc")) {
                select.setFetchSize(PORTION);
                selection.conditions().bind(select, 1);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        document.accept(row);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes could not be exported", failure);
        }
    }

    /// Joins lines to pieces worth sending.
    private static final class Buffered {
        private final OutputStream out;
        private final TableContent.Client client;
        private final byte[] buffer = new byte[BUFFER];
        private int length;

        Buffered(OutputStream out, TableContent.Client client) {
            this.out = out;
            this.client = client;
        }

        void line(byte[] text) {
            try {
                if (length + text.length + 1 > buffer.length) {
                    flush();
                }
                if (text.length + 1 > buffer.length) {
                    out.write(text);
                    out.write('\n');
                } else {
                    System.arraycopy(text, 0, buffer, length, text.length);
                    buffer[length + text.length] = '\n';
                    length += text.length + 1;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        void flush() throws IOException {
            client.requirePresent();
            out.write(buffer, 0, length);
            length = 0;
        }
    }
}
