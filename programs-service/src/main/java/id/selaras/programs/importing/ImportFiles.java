package id.selaras.programs.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps the files that were sent in the database, in pieces, so that any instance can go on where another one died.
@ApplicationScoped
class ImportFiles {
    private static final int PART = 512 * 1024;

    private final DataSource database;

    ImportFiles(DataSource database) {
        this.database = database;
    }

    void keep(UUID importId, Path file) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into program_import_part (import_id, number, content) values (?, ?, ?)");
                InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                insert.setObject(1, importId);
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A file could not be kept", failure);
        }
    }

    /// Writes the file out, for readers that need to jump about in it. Whoever asks deletes it.
    Path fetch(UUID importId) throws IOException {
        Path file = Files.createTempFile("selaras-import-", ".tmp");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from program_import_part where import_id = ? and number = ?");
                OutputStream out = Files.newOutputStream(file)) {
            int number = 0;
            for (byte[] part = part(select, importId, number); part != null; part = part(select, importId, number)) {
                out.write(part);
                number++;
            }
            return file;
        } catch (SQLException failure) {
            Files.deleteIfExists(file);
            throw new IllegalStateException("A file could not be fetched", failure);
        }
    }

    private static byte[] part(PreparedStatement select, UUID importId, int number) throws SQLException {
        select.setObject(1, importId);
        select.setInt(2, number);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }
}
