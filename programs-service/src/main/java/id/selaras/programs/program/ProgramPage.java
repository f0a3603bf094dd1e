package id.selaras.programs.program;

import id.selaras.servicekit.paging.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A page of stored programmes.
///
/// @param next cursor of the following page; absent on the last
record ProgramPage(List<ProgramJson> items, String next) {
    private static final byte[] BEGINNING = "{\"items\":[".getBytes(StandardCharsets.UTF_8);
    private static final int SPARE = 200;

    static ProgramPage of(Page<ProgramJson> page) {
        return new ProgramPage(page.items(), page.next());
    }

    /// The page as JSON, the programmes as they are stored, one after another.
    byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(
                SPARE + items.stream().mapToInt(item -> item.length() + 1).sum());
        out.writeBytes(BEGINNING);
        String separator = "";
        for (ProgramJson item : items) {
            out.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
            item.writeTo(out);
            separator = ",";
        }
        // A cursor is of letters, digits, - and _ alone.
        String end = next == null ? "]}" : "],\"next\":\"" + next + "\"}";
        out.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
