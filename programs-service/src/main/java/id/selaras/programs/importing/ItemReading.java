package id.selaras.programs.importing;

import id.selaras.programs.program.Input;
import id.selaras.programs.program.InputKind;
import id.selaras.programs.program.Outcome;
import id.selaras.programs.program.Output;
import id.selaras.programs.program.TargetGroup;
import id.selaras.programs.sheet.Cell;
import id.selaras.programs.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a programme has several of, one of each from a row: inputs, target groups, outputs and outcomes.
final class ItemReading {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("^([-+0-9.,]+)\\s*([\\p{L}%].*)$");

    private final RowGroup group;
    private final CellReading cells;
    private final ItemSources sources;
    private final List<Input> inputs = new ArrayList<>();
    private final List<TargetGroup> targetGroups = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    ItemReading(RowGroup group, CellReading cells, ItemSources sources) {
        this.group = group;
        this.cells = cells;
        this.sources = sources;
    }

    List<Input> inputs() {
        return inputs;
    }

    List<TargetGroup> targetGroups() {
        return targetGroups;
    }

    List<Output> outputs() {
        return outputs;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    void read(SheetRow row) {
        input(row);
        targetGroup(row);
        output(row);
        outcome(row);
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
        InputKind read = kind.isEmpty() ? InputKind.FUNDS : cells.choice(row, Field.INPUT_KIND, Choices::inputKind);
        Input input = new Input(read, description, quantity, cells.line(row, Field.INPUT_UNIT), amount, source);
        if (inputs.contains(input)) {
            cells.problem(row, Field.INPUT_AMOUNT, List.of(), "import.input-twice");
        }
        sources.add("/inputs/", inputs, input, row);
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
            sources.add("/targetGroups/", targetGroups, next, row);
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
            sources.add("/outputs/", outputs, output, row);
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
            sources.add("/outcomes/", outcomes, outcome, row);
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

    private static Integer decile(Long number) {
        return number == null ? null : (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
