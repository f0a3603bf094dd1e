package id.selaras.programs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file with a table in it: CSV in whatever form offices save it, or the first sheet of an XLSX workbook. Rows are
/// read one after the other and none is kept.
public sealed interface SheetFile permits TextFile, WorkbookFile {

    /// Every row that is not empty, from the top.
    ///
    /// @throws UnreadableFileException where the file breaks off or is no table
    void forEachRow(Consumer<SheetRow> row) throws IOException;

    /// Looks at the file's first bytes, never at its name.
    ///
    /// @throws UnreadableFileException where it is of a kind that is not taken, or would grow beyond measure
    static SheetFile open(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (head.length == 0) {
            throw new UnreadableFileException("import.file-empty");
        }
        if (startsWith(head, 'P', 'K')) {
            return WorkbookFile.checked(file);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFileException("import.file-old-excel");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw new UnreadableFileException("import.file-kind");
        }
        return TextFile.of(file);
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
