package id.selaras.programs.importing;

import java.time.Instant;
import java.util.UUID;

/// An import as it stands.
///
/// @param opdCode null where programmes of any OPD of the region may be in it
/// @param apply null where it is only to be checked
record StoredImport(
        UUID id,
        String region,
        String opdCode,
        ImportKind kind,
        ImportState state,
        ApplyMode apply,
        ImportSettings settings,
        String fileName,
        Long fileSize,
        byte[] fileHash,
        Headings headings,
        long rowsRead,
        Counts counts,
        String detail,
        int attempts,
        String requestedBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    /// Programmes by what was found.
    record Counts(long added, long amended, long unchanged, long rejected) {
        Counts plus(RecordAction action) {
            return switch (action) {
                case ADD -> new Counts(added + 1, amended, unchanged, rejected);
                case AMEND -> new Counts(added, amended + 1, unchanged, rejected);
                case UNCHANGED -> new Counts(added, amended, unchanged + 1, rejected);
                case REJECTED -> new Counts(added, amended, unchanged, rejected + 1);
            };
        }

        long programs() {
            return added + amended + unchanged + rejected;
        }
    }

    static final Counts NONE = new Counts(0, 0, 0, 0);
}
