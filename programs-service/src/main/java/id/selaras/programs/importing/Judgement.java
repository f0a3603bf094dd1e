package id.selaras.programs.importing;

import id.selaras.programs.code.NearestCodes;
import id.selaras.programs.opd.OpdReference;
import id.selaras.programs.program.BulkCheck;
import id.selaras.programs.program.ProgramStatus;
import id.selaras.servicekit.language.Messages;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides what becomes of each candidate of one import.
final class Judgement {
    private static final int LONGEST_KEY = 200;

    private final BulkCheck check;
    private final Map<String, OpdReference> opds;
    private final String onlyCode;
    private final ProgramStatus status;
    private final Locale language;
    /// The first eight bytes of each key's hash: a mistake is as likely as a meteorite, and a hundred thousand fit.
    private final Set<Long> seen = new HashSet<>();

    /// @param opds active OPDs of the region, by code
    /// @param onlyCode the one OPD whose programmes may be in it; null for any
    Judgement(BulkCheck check, Map<String, OpdReference> opds, String onlyCode, ProgramStatus status, Locale language) {
        this.check = check;
        this.opds = opds;
        this.onlyCode = onlyCode;
        this.status = status;
        this.language = language;
    }

    /// The key of a candidate; empty where its OPD or year cannot be told.
    Optional<RowKeys.Key> key(Candidate candidate) {
        OpdReference opd = opd(candidate);
        Integer year = candidate.draft().fiscalYear();
        return opd == null || year == null
                ? Optional.empty()
                : Optional.of(
                        new RowKeys.Key(opd.code(), year, candidate.rowKey().orElseGet(() -> ownKey(candidate))));
    }

    /// @param known what earlier imports made of the same keys
    List<Judged> judge(List<Candidate> candidates, Map<RowKeys.Key, RowKeys.Known> known) {
        return candidates.stream()
                .map(candidate -> judge(candidate, key(candidate), known))
                .toList();
    }

    private Judged judge(Candidate candidate, Optional<RowKeys.Key> key, Map<RowKeys.Key, RowKeys.Known> knownKeys) {
        List<Remark> problems = new ArrayList<>(candidate.problems());
        opdProblem(candidate).ifPresent(problems::add);
        if (key.isEmpty()) {
            return new Judged(candidate, RecordAction.REJECTED, null, null, problems, null);
        }
        keyProblem(candidate, key.get()).ifPresent(problems::add);
        byte[] content = sha256(status + "\n" + candidate.draft());
        RowKeys.Known known = knownKeys.get(key.get());
        if (known != null && problems.isEmpty()) {
            // What was carried over once is the OPD's own to work on.
            if (Arrays.equals(known.contentHash(), content) || key.get().text().startsWith(CarriedOver.KEY)) {
                return new Judged(candidate, RecordAction.UNCHANGED, key.get().text(), content, problems, null);
            }
            if (known.program().version() != known.importedVersion()) {
                problems.add(remark(candidate, Field.ROW_KEY, List.of(), "import.changed-since"));
            }
        }
        BulkCheck.Verdict verdict =
                check.check(candidate.draft(), opd(candidate), status, known == null ? null : known.program());
        return switch (verdict) {
            case BulkCheck.Accepted(var program)
            when problems.isEmpty() ->
                new Judged(
                        candidate,
                        known == null ? RecordAction.ADD : RecordAction.AMEND,
                        key.get().text(),
                        content,
                        problems,
                        program);
            case BulkCheck.Accepted _ ->
                new Judged(candidate, RecordAction.REJECTED, key.get().text(), content, problems, null);
            case BulkCheck.Refused(var faults) -> {
                faults.forEach(fault -> add(
                        candidate.places().remark(fault.pointer(), fault.problem(), fault.suggestions()), problems));
                yield new Judged(candidate, RecordAction.REJECTED, key.get().text(), content, problems, null);
            }
        };
    }

    /// A cell that could not be read is not told to be missing as well.
    private static void add(Remark remark, List<Remark> problems) {
        if (problems.stream()
                .noneMatch(told -> told.row() == remark.row() && told.field().equals(remark.field()))) {
            problems.add(remark);
        }
    }

    private OpdReference opd(Candidate candidate) {
        return onlyCode != null
                ? opds.get(onlyCode)
                : candidate.opdCode().map(opds::get).orElse(null);
    }

    private Optional<Remark> opdProblem(Candidate candidate) {
        Optional<String> named = candidate.opdCode();
        if (onlyCode != null && named.isPresent() && !named.get().equals(onlyCode)) {
            return Optional.of(remark(candidate, Field.OPD_CODE, List.of(onlyCode), "import.other-opd", onlyCode));
        }
        if (opd(candidate) != null) {
            return Optional.empty();
        }
        return Optional.of(
                named.isEmpty() && onlyCode == null
                        ? remark(candidate, Field.OPD_CODE, List.of(), "import.opd-missing")
                        : remark(
                                candidate,
                                Field.OPD_CODE,
                                NearestCodes.of(named.orElse(onlyCode), opds.keySet()),
                                "import.opd-unknown",
                                named.orElse(onlyCode)));
    }

    private Optional<Remark> keyProblem(Candidate candidate, RowKeys.Key key) {
        if (key.text().length() > LONGEST_KEY) {
            return Optional.of(remark(candidate, Field.ROW_KEY, List.of(), "import.key-long", LONGEST_KEY));
        }
        byte[] hash = sha256(key.toString());
        return seen.add(ByteBuffer.wrap(hash).getLong())
                ? Optional.empty()
                : Optional.of(remark(candidate, Field.ROW_KEY, List.of(), "import.key-again"));
    }

    private Remark remark(
            Candidate candidate, Field field, List<String> suggestions, String messageKey, Object... arguments) {
        Remark place = candidate
                .places()
                .remark("#" + field.name(), Messages.text(language, messageKey, arguments), suggestions);
        return new Remark(
                place.row(), place.column(), field.parameter(), place.value(), place.problem(), place.suggestions());
    }

    /// Where the list has no keys, code and title name the programme; marked, so that no key of a list is the same.
    private static String ownKey(Candidate candidate) {
        String title = candidate.draft().title();
        return "~"
                + HexFormat.of()
                        .formatHex(sha256(candidate.draft().nomenclatureCode() + "\n"
                                + Vocabulary.plain(title == null ? "" : title)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
