package id.selaras.programs.importing;

import id.selaras.programs.program.ProgramDraft;
import id.selaras.programs.sheet.SheetFile;
import id.selaras.programs.sheet.UnreadableFileException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Reads the drafts of a file, one after the other.
@ApplicationScoped
class FileReading {
    private final ImportFiles files;
    private final ImportConfig config;

    FileReading(ImportFiles files, ImportConfig config) {
        this.files = files;
        this.config = config;
    }

    /// @param understood told what the columns were read as, before the first draft
    /// @param rows counts the rows read
    void read(
            StoredImport stored,
            PlaceNames placeNames,
            Consumer<Headings> understood,
            AtomicLong rows,
            Consumer<Candidate> candidates)
            throws IOException {
        Path file = files.fetch(stored.id());
        try {
            RowGrouping grouping =
                    new RowGrouping(group -> candidates.accept(candidate(group, stored.settings(), placeNames)));
            Map<String, Field> given = given(stored.settings());
            HeadingSearch[] search = new HeadingSearch[1];
            search[0] = new HeadingSearch(Vocabulary.of(stored.settings().profile()), given, row -> {
                if (rows.getAndIncrement() == 0) {
                    understood.accept(search[0].headings());
                    grouping.begin(search[0].headings().places());
                }
                if (rows.get() > config.mostRows()) {
                    throw new UnreadableFileException("import.too-many-rows", config.mostRows());
                }
                grouping.accept(row);
            });
            SheetFile.open(file).forEachRow(search[0]);
            search[0].end();
            grouping.end();
            if (rows.get() == 0) {
                throw new UnreadableFileException("import.no-rows");
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Map<String, Field> given(ImportSettings settings) {
        Map<String, Field> given = new HashMap<>();
        settings.columns()
                .forEach((heading, field) ->
                        given.put(heading, Field.named(field).orElseThrow()));
        return given;
    }

    private static Candidate candidate(RowGroup group, ImportSettings settings, PlaceNames placeNames) {
        DraftReading reading = new DraftReading(group, settings, placeNames);
        ProgramDraft draft = reading.draft();
        return new Candidate(
                group.rows().getFirst().number(),
                group.rows().getLast().number(),
                reading.rowKey(),
                reading.opdCode(),
                draft,
                reading.problems(),
                reading.corrections(),
                reading::remark);
    }
}
