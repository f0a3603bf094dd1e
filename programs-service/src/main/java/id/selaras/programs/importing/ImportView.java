package id.selaras.programs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.programs.program.ProgramStatus;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// An import as the API shows it.
///
/// @param status what its programmes become
/// @param opd the only OPD whose programmes it may hold; absent where the secretariat sent it for several
/// @param apply how it is to be taken; absent for a dry run
/// @param headingRow number of the row with the headings
/// @param columns what each column was read as; without `field` where it is not read
/// @param rowsRead rows below the headings so far
/// @param programs programmes found so far: the sum of the next four
/// @param detail why nothing was taken
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        ImportKind kind,
        ImportState state,
        ApplyMode apply,
        Profile profile,
        ProgramStatus status,
        String region,
        String opd,
        String fileName,
        Long fileSize,
        String fileSha256,
        Long headingRow,
        List<Headings.Heading> columns,
        long rowsRead,
        long programs,
        long added,
        long amended,
        long unchanged,
        long rejected,
        String detail,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    static ImportView of(StoredImport stored) {
        Headings headings = stored.headings();
        return new ImportView(
                stored.id(),
                stored.kind(),
                stored.state(),
                stored.apply(),
                stored.settings().profile(),
                stored.settings().status(),
                stored.region(),
                stored.opdCode(),
                stored.fileName(),
                stored.fileSize(),
                stored.fileHash() == null ? null : HexFormat.of().formatHex(stored.fileHash()),
                headings == null ? null : headings.row(),
                headings == null ? null : headings.columns(),
                stored.rowsRead(),
                stored.counts().programs(),
                stored.counts().added(),
                stored.counts().amended(),
                stored.counts().unchanged(),
                stored.counts().rejected(),
                stored.detail(),
                stored.createdAt(),
                stored.startedAt(),
                stored.finishedAt());
    }
}
