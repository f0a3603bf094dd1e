package id.selaras.programs.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.programs.program.CarrySource;
import id.selaras.programs.program.ProgramQuery;
import id.selaras.programs.sheet.SheetFile;
import id.selaras.programs.sheet.UnreadableFileException;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// Takes imports in; the [worker][ImportWorker] does the rest.
@ApplicationScoped
class ImportReception {
    private static final String RECORD = "import";

    private final Imports imports;
    private final ImportFiles files;
    private final CarrySource carrySource;
    private final AuditLog audit;
    private final ImportWorker worker;
    private final ObjectMapper json;
    private final Clock clock;

    ImportReception(
            Imports imports,
            ImportFiles files,
            CarrySource carrySource,
            AuditLog audit,
            ImportWorker worker,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.carrySource = carrySource;
        this.audit = audit;
        this.worker = worker;
        this.json = json;
        this.clock = clock;
    }

    /// @param created false where the same file with the same settings had been sent before
    record Received(StoredImport stored, boolean created) {}

    /// Keeps a file that can be read. The same file again is the same import; where it was only checked before and is
    /// to be taken now, it is.
    ///
    /// @param apply null where it is only to be checked
    /// @throws ProblemException 422 where the file is of no kind that is taken
    Received receive(
            Upload upload,
            ImportSettings settings,
            ApplyMode apply,
            String fileName,
            ImportScope.Scope scope,
            Caller caller)
            throws IOException {
        try {
            SheetFile.open(upload.file());
        } catch (UnreadableFileException refused) {
            throw ProblemException.of(ProblemType.INVALID, refused.messageKey(), refused.arguments());
        }
        byte[] fingerprint = fingerprint(upload.sha256(), settings, scope);
        StoredImport fresh = fresh(ImportKind.FILE, settings, apply, scope, caller, fileName, upload);
        Optional<StoredImport> created = QuarkusTransaction.requiringNew().call(() -> {
            if (!imports.insert(fresh, fingerprint)) {
                return Optional.empty();
            }
            files.keep(fresh.id(), upload.file());
            audit.record(AuditEntry.of("import.send", RECORD, fresh.id().toString(), scope.region())
                    .with("fileSha256", HexFormat.of().formatHex(upload.sha256()))
                    .with("apply", apply == null ? "" : apply.name()));
            return imports.find(fresh.id());
        });
        worker.wake();
        return created.map(stored -> new Received(stored, true)).orElseGet(() -> again(fingerprint, apply, caller));
    }

    private Received again(byte[] fingerprint, ApplyMode apply, Caller caller) {
        StoredImport known = imports.withFingerprint(fingerprint)
                // Discarded between the two statements: as good as a concurrent change.
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT));
        if (apply == null || known.apply() != null) {
            return new Received(known, false);
        }
        return new Received(QuarkusTransaction.requiringNew().call(() -> apply(known.id(), apply, caller)), false);
    }

    /// Notes programmes to be carried over.
    @Transactional
    StoredImport carryOver(
            ImportSettings settings, ApplyMode apply, ProgramQuery query, ImportScope.Scope scope, Caller caller) {
        StoredImport fresh = fresh(ImportKind.CARRY_OVER, settings, apply, scope, caller, null, null);
        imports.insert(fresh, fingerprint(fresh.id().toString().getBytes(StandardCharsets.UTF_8), settings, scope));
        long chosen = carrySource.choose(fresh.id(), query, scope.region(), scope.opdCode(), caller);
        audit.record(AuditEntry.of("import.carry-over", RECORD, fresh.id().toString(), scope.region())
                .with("programs", chosen));
        // Seen by the worker's next look at the latest, once this has committed.
        return imports.find(fresh.id()).orElseThrow();
    }

    /// Asks for a checked import to be taken. Asked again, it changes nothing.
    ///
    /// @throws ProblemException 404 where the caller sees no such import; 409 where it cannot be taken any more
    @Transactional
    StoredImport apply(UUID id, ApplyMode mode, Caller caller) {
        StoredImport stored = imports.visible(id, caller);
        if (imports.requestApplication(id, mode, caller.subject())) {
            audit.record(AuditEntry.of("import.apply", RECORD, id.toString(), stored.region())
                    .with("mode", mode.name()));
        } else {
            StoredImport present = imports.visible(id, caller);
            if (present.apply() != mode) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "import.not-applicable",
                        present.state().name());
            }
        }
        return imports.visible(id, caller);
    }

    private StoredImport fresh(
            ImportKind kind,
            ImportSettings settings,
            ApplyMode apply,
            ImportScope.Scope scope,
            Caller caller,
            String fileName,
            Upload upload) {
        return new StoredImport(
                Identifiers.next(),
                scope.region(),
                scope.opdCode(),
                kind,
                ImportState.WAITING,
                apply,
                settings,
                fileName,
                upload == null ? null : upload.size(),
                upload == null ? null : upload.sha256(),
                null,
                0,
                StoredImport.NONE,
                null,
                0,
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
    }

    private byte[] fingerprint(byte[] content, ImportSettings settings, ImportScope.Scope scope) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            digest.update(json.writeValueAsBytes(settings));
            digest.update(scope.toString().getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
