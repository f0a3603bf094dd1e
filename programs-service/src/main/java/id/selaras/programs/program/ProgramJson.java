package id.selaras.programs.program;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A [ProgramView] as it is stored, in UTF-8: it goes from the database to the client as it is, neither taken apart
/// nor turned into characters.
@Schema(implementation = ProgramView.class)
final class ProgramJson {
    private final byte[] utf8;

    private ProgramJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /// @param column a text, which the driver hands over as it came
    static ProgramJson in(ResultSet row, int column) throws SQLException {
        return new ProgramJson(row.getBytes(column));
    }

    int length() {
        return utf8.length;
    }

    void writeTo(ByteArrayOutputStream out) {
        out.write(utf8, 0, utf8.length);
    }

    String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    byte[] toBytes() {
        return utf8.clone();
    }

    /// Takes it apart after all.
    ProgramView view() {
        return ProgramDocument.read(utf8);
    }
}
