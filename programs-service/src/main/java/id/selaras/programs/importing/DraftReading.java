package id.selaras.programs.importing;

import id.selaras.programs.code.DottedCode;
import id.selaras.programs.nomenclature.NomenclatureCode;
import id.selaras.programs.program.Input;
import id.selaras.programs.program.InputKind;
import id.selaras.programs.program.Outcome;
import id.selaras.programs.program.Output;
import id.selaras.programs.program.ProgramDraft;
import id.selaras.programs.program.TargetGroup;
import id.selaras.programs.sheet.Cell;
import id.selaras.programs.sheet.Days;
import id.selaras.programs.sheet.SheetRow;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a draft of the rows of one programme. What the programme has once is taken from the first row that says it;
/// inputs, groups, places, outputs and outcomes come one from each row.
final class DraftReading {
    private static final Pattern CODE_FIRST =
            Pattern.compile("^((?:[0-9]|X)[.][0-9X.]{6,20})\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("^([-+0-9.,]+)\\s*([\\p{L}%].*)$");
    private static final String OUTPUTS = "/outputs/";

    private final RowGroup group;
    private final ImportSettings settings;
    private final PlaceNames placeNames;
    private final CellReading cells;
    /// The row from which each item of a list came, by its pointer.
    private final Map<String, SheetRow> sources = new LinkedHashMap<>();

    private final List<Input> inputs = new ArrayList<>();
    private final List<TargetGroup> targetGroups = new ArrayList<>();
    private final Set<String> locations = new LinkedHashSet<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    DraftReading(RowGroup group, ImportSettings settings, PlaceNames placeNames) {
        this.group = group;
        this.settings = settings;
        this.placeNames = placeNames;
        cells = new CellReading(group, Locale.of(settings.language()));
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
            input(row);
            targetGroup(row);
            location(row);
            output(row);
            outcome(row);
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
                inputs,
                targetGroups,
                List.copyOf(locations),
                outputs,
                outcomes);
    }

    /// Where a fault that the rules found stands in the file.
    Remark remark(String pointer, String problem, List<String> suggestions) {
        Field field = Field.at(pointer);
        SheetRow row = sources.entrySet().stream()
                .filter(source -> pointer.equals(source.getKey()) || pointer.startsWith(source.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> group.rowOf(field));
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
        Cell cell = cells.once(field);
        return cell.isEmpty() ? otherwise : chosen(group.rowOf(field), field, cell, words);
    }

    private <T> T chosen(SheetRow row, Field field, Cell cell, Function<String, Optional<T>> words) {
        return words.apply(cell.text()).orElseGet(() -> {
            cells.problem(row, field, ImportWords.of(field), "import.choice");
            return null;
        });
    }

    private void input(SheetRow row) {
        Cell kind = group.cell(row, Field.INPUT_KIND);
        String description = cells.line(row, Field.INPUT_DESCRIPTION);
        Long amount = cells.money(row);
        String source = cells.line(row, Field.FUNDING_SOURCE);
        BigDecimal quantity = cells.value(row, Field.INPUT_QUANTITY, Cell::asNumber);
        if (kind.isEmpty() && description == null && amount == null && quantity == null) {
            return;
        }
        if (description == null) {
            description = cells.words("import.budget");
        }
        // What a budget document calls masukan is money.
        InputKind read = kind.isEmpty() ? InputKind.FUNDS : chosen(row, Field.INPUT_KIND, kind, Choices::inputKind);
        Input input = new Input(read, description, quantity, cells.line(row, Field.INPUT_UNIT), amount, source);
        if (inputs.contains(input)) {
            cells.problem(row, Field.INPUT_AMOUNT, List.of(), "import.input-twice");
        }
        add("/inputs/", inputs, input, row);
    }

    private void targetGroup(SheetRow row) {
        String category = cells.line(row, Field.TARGET_GROUP);
        Long count = cells.whole(row, Field.TARGET_COUNT);
        Long from = cells.whole(row, Field.DECILE_FROM);
        Long to = cells.whole(row, Field.DECILE_TO);
        if (category == null && count == null && from == null && to == null) {
            return;
        }
        TargetGroup next = new TargetGroup(category, decile(from), decile(to), count);
        if (!targetGroups.contains(next)) {
            add("/targetGroups/", targetGroups, next, row);
        }
    }

    private void location(SheetRow row) {
        String text = group.cell(row, Field.LOCATION).text();
        List<String> parts = new ArrayList<>();
        part(row, Field.LOCATION_CITY, "Kota ", parts);
        part(row, Field.LOCATION_DISTRICT, "Kec. ", parts);
        part(row, Field.LOCATION_VILLAGE, "Kel. ", parts);
        for (String place : new String[] {text, String.join(", ", parts)}) {
            if (!place.isEmpty()) {
                PlaceNames.Found found = placeNames.read(place);
                for (String code : found.codes()) {
                    if (locations.add(code)) {
                        sources.put("/locations/" + (locations.size() - 1), row);
                    }
                }
                found.unknown().forEach((name, near) -> cells.problem(row, Field.LOCATION, near, "import.place", name));
                if (found.repaired()) {
                    cells.corrected(row, Field.LOCATION, place, String.join("; ", found.codes()));
                }
            }
        }
    }

    /// A place whose column tells its level, unless the cell itself says otherwise.
    private void part(SheetRow row, Field field, String level, List<String> parts) {
        String text = cells.line(row, field);
        if (text != null) {
            boolean bare = text.indexOf(' ') < 0 && text.indexOf('.') < 0 && !text.matches("(?i)(semua|seluruh).*");
            parts.add(bare || !text.matches("(?i)(kab|kota|kec|kel|desa|semua|seluruh|[0-9]).*") ? level + text : text);
        }
    }

    private void output(SheetRow row) {
        String indicator = cells.line(row, Field.OUTPUT_INDICATOR);
        Measured target = measured(row, Field.OUTPUT_TARGET, Field.OUTPUT_UNIT);
        if (indicator == null && target.number() == null) {
            return;
        }
        Output output = new Output(indicator, target.number(), target.unit());
        if (!outputs.contains(output)) {
            add(OUTPUTS, outputs, output, row);
        }
    }

    private void outcome(SheetRow row) {
        String indicator = cells.line(row, Field.OUTCOME_INDICATOR);
        Measured target = measured(row, Field.OUTCOME_TARGET, Field.OUTCOME_UNIT);
        BigDecimal baseline = cells.value(row, Field.OUTCOME_BASELINE, Cell::asNumber);
        if (indicator == null && target.number() == null && baseline == null) {
            return;
        }
        Outcome outcome = new Outcome(indicator, baseline, target.number(), target.unit());
        if (!outcomes.contains(outcome)) {
            add("/outcomes/", outcomes, outcome, row);
        }
    }

    private record Measured(BigDecimal number, String unit) {}

    /// SIPD writes number and unit into one cell: `17 Laporan`.
    private Measured measured(SheetRow row, Field number, Field unit) {
        String given = cells.line(row, unit);
        Cell cell = group.cell(row, number);
        Matcher both = NUMBER_AND_UNIT.matcher(cell.text());
        if (cell.number() == null && both.matches() && (given == null || given.equalsIgnoreCase(both.group(2)))) {
            Cell alone = new Cell(both.group(1), null, null);
            return new Measured(cells.value(row, number, _ -> alone.asNumber()), given == null ? both.group(2) : given);
        }
        return new Measured(cells.value(row, number, Cell::asNumber), given);
    }

    private <T> void add(String pointer, List<T> items, T item, SheetRow row) {
        sources.put(pointer + items.size(), row);
        items.add(item);
    }

    private static Integer decile(Long number) {
        return number == null ? null : (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
