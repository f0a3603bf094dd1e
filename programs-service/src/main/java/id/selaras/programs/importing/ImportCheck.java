package id.selaras.programs.importing;

import id.selaras.programs.opd.OpdRegistry;
import id.selaras.programs.program.BulkRegistry;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.Regions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Judges every programme of an import and stages those that can be taken, a portion a transaction.
@ApplicationScoped
class ImportCheck {
    private final Imports imports;
    private final FileReading files;
    private final CarriedOver carriedOver;
    private final RecordStore records;
    private final BulkRegistry registry;
    private final OpdRegistry opds;
    private final Regions regions;
    private final ImportConfig config;

    ImportCheck(
            Imports imports,
            FileReading files,
            CarriedOver carriedOver,
            RecordStore records,
            BulkRegistry registry,
            OpdRegistry opds,
            Regions regions,
            ImportConfig config) {
        this.imports = imports;
        this.files = files;
        this.carriedOver = carriedOver;
        this.records = records;
        this.registry = registry;
        this.opds = opds;
        this.regions = regions;
        this.config = config;
    }

    /// Reads and judges all of it; what an earlier attempt left behind is forgotten.
    ///
    /// @throws id.selaras.programs.sheet.UnreadableFileException where the file cannot be read as a list
    void run(StoredImport stored) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> imports.checking(stored.id()));
        Judgement judgement = QuarkusTransaction.requiringNew().call(() -> judgement(stored));
        PlaceNames placeNames = new PlaceNames(
                QuarkusTransaction.requiringNew().call(() -> regions.within(new RegionCode(stored.region()))));
        AtomicLong rows = new AtomicLong();
        List<Candidate> portion = new ArrayList<>(config.portion());
        Portions portions = new Portions(stored, judgement, rows);
        switch (stored.kind()) {
            case FILE ->
                files.read(
                        stored,
                        placeNames,
                        headings -> imports.understood(stored.id(), headings),
                        rows,
                        candidate -> portions.add(portion, candidate));
            case CARRY_OVER -> carriedOver.read(stored, rows, candidate -> portions.add(portion, candidate));
        }
        portions.flush(portion);
    }

    private Judgement judgement(StoredImport stored) {
        Locale language = Locale.of(stored.settings().language());
        return new Judgement(
                registry.check(stored.region(), language),
                opds.activeIn(stored.region()),
                stored.opdCode(),
                stored.settings().status(),
                language);
    }

    /// Collects candidates and judges them a portion at a time.
    private final class Portions {
        private final StoredImport stored;
        private final Judgement judgement;
        private final AtomicLong rows;
        private StoredImport.Counts counts = StoredImport.NONE;
        private int number;

        Portions(StoredImport stored, Judgement judgement, AtomicLong rows) {
            this.stored = stored;
            this.judgement = judgement;
            this.rows = rows;
        }

        void add(List<Candidate> portion, Candidate candidate) {
            portion.add(candidate);
            if (portion.size() >= config.portion()) {
                flush(portion);
            }
        }

        void flush(List<Candidate> portion) {
            QuarkusTransaction.requiringNew().run(() -> {
                List<Judged> judged = judgement.judge(portion, records.known(stored.region(), judgement, portion));
                records.store(stored.id(), number, judged);
                for (Judged each : judged) {
                    counts = counts.plus(each.action());
                }
                number += judged.size();
                imports.progress(stored.id(), rows.get(), counts);
            });
            portion.clear();
        }
    }
}
