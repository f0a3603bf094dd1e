package id.selaras.programs.importing;

import id.selaras.programs.code.DottedCode;
import id.selaras.programs.nomenclature.NomenclatureCode;
import id.selaras.programs.program.ProgramDraft;
import id.selaras.programs.sheet.Cell;
import id.selaras.programs.sheet.Days;
import id.selaras.programs.sheet.SheetRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a draft of the rows of one programme. What the programme has once is taken from the first row that says it;
/// inputs, groups, places, outputs and outcomes come one from each row.
final class DraftReading {
    private static final Pattern CODE_FIRST =
            Pattern.compile("^((?:[0-9]|X)[.][0-9X.]{6,20})\\s+(\\S.*)$", Pattern.DOTALL);

    private final RowGroup group;
    private final ImportSettings settings;
    private final CellReading cells;
    private final ItemSources sources = new ItemSources();
    private final ItemReading items;
    private final PlaceReading places;

    DraftReading(RowGroup group, ImportSettings settings, PlaceNames placeNames) {
        this.group = group;
        this.settings = settings;
        cells = new CellReading(group, Locale.of(settings.language()));
        items = new ItemReading(group, cells, sources);
        places = new PlaceReading(group, cells, placeNames, sources);
    }

    List<Remark> problems() {
        return cells.problems();
    }

    List<Remark> corrections() {
        return cells.corrections();
    }

    /// The programme's OPD code with its zeros; empty where no row names one.
    Optional<String> opdCode() {
        String text = cells.once(Field.OPD_CODE).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String code = text.split(" ", 2)[0];
        Optional<String> repaired = DottedCode.of(code).repaired(1, 2, 1, 2, 1, 2, 2, 4);
        cells.corrected(group.rowOf(Field.OPD_CODE), Field.OPD_CODE, code, repaired.orElse(code));
        return Optional.of(repaired.orElse(code));
    }

    /// What the list itself calls the programme; empty where it has no keys.
    Optional<String> rowKey() {
        return Optional.of(cells.once(Field.ROW_KEY).text().replace('\n', ' ')).filter(key -> !key.isEmpty());
    }

    ProgramDraft draft() {
        for (SheetRow row : group.rows()) {
            items.read(row);
            places.read(row);
        }
        String code = nomenclatureCode();
        String title = title();
        if (code == null && title != null) {
            Matcher coded = CODE_FIRST.matcher(title);
            if (coded.matches()) {
                code = repaired(coded.group(1));
            }
        }
        if (title != null) {
            title = CODE_FIRST.matcher(title).replaceFirst("$2");
        }
        Integer fiscalYear = fiscalYear();
        String description =
                CellReading.emptyToNull(cells.once(Field.DESCRIPTION).text());
        boolean sipd = settings.profile() == Profile.SIPD;
        return new ProgramDraft(
                fiscalYear,
                code,
                title,
                description == null && sipd ? title : description,
                day(Field.START, fiscalYear, true, sipd),
                day(Field.END, fiscalYear, false, sipd),
                choice(Field.CLUSTER, Choices::cluster, settings.cluster()),
                choice(Field.WORKING_GROUP, Choices::workingGroup, settings.workingGroup()),
                items.inputs(),
                items.targetGroups(),
                places.codes(),
                items.outputs(),
                items.outcomes());
    }

    /// Where a fault that the rules found stands in the file.
    Remark remark(String pointer, String problem, List<String> suggestions) {
        Field field = Field.at(pointer);
        SheetRow row = sources.rowOf(pointer).orElseGet(() -> group.rowOf(field));
        return cells.remark(row, field, group.cell(row, field).text(), problem, suggestions);
    }

    private String title() {
        return CellReading.emptyToNull(cells.once(Field.TITLE).text().replace('\n', ' '));
    }

    private Integer fiscalYear() {
        Cell cell = cells.once(Field.FISCAL_YEAR);
        if (cell.isEmpty()) {
            if (settings.fiscalYear() == null) {
                cells.problem(group.rows().getFirst(), Field.FISCAL_YEAR, List.of(), "import.fiscal-year-missing");
            }
            return settings.fiscalYear();
        }
        try {
            return Year.parse(cell.text()).getValue();
        } catch (DateTimeException unreadable) {
            cells.problem(group.rowOf(Field.FISCAL_YEAR), Field.FISCAL_YEAR, List.of(), "import.year");
            return null;
        }
    }

    private String nomenclatureCode() {
        String text = cells.once(Field.NOMENCLATURE_CODE).text();
        if (text.isEmpty() || text.equals("-")) {
            return null;
        }
        String code = text.split("\\s", 2)[0];
        String repaired = repaired(code);
        cells.corrected(group.rowOf(Field.NOMENCLATURE_CODE), Field.NOMENCLATURE_CODE, code, repaired);
        return repaired;
    }

    /// With the zeros that a spreadsheet took away. Codes of older editions keep their shorter last part.
    private static String repaired(String code) {
        return NomenclatureCode.parse(code)
                .or(() -> NomenclatureCode.repair(code))
                .map(NomenclatureCode::text)
                .orElse(code);
    }

    private LocalDate day(Field field, Integer fiscalYear, boolean first, boolean wholeYear) {
        Cell cell = cells.once(field);
        if (cell.isEmpty()) {
            return wholeYear && fiscalYear != null ? edge(fiscalYear, first ? 1 : 12, first) : null;
        }
        int month = Days.month(cell.text());
        if (month > 0 && fiscalYear != null) {
            return edge(fiscalYear, month, first);
        }
        return cells.value(group.rowOf(field), field, Cell::asDate);
    }

    private static LocalDate edge(int year, int month, boolean first) {
        LocalDate day = LocalDate.of(year, month, 1);
        return first ? day : day.plusMonths(1).minusDays(1);
    }

    private <T> T choice(Field field, Function<String, Optional<T>> words, T otherwise) {
        return cells.once(field).isEmpty() ? otherwise : cells.choice(group.rowOf(field), field, words);
    }
}
