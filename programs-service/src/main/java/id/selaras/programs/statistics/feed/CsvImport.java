package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.feed.CsvFigures.Given;
import id.selaras.programs.statistics.feed.CsvFigures.Unusable;
import id.selaras.programs.statistics.feed.CsvHeader.Field;
import id.selaras.programs.statistics.feed.ImportReport.Fault;
import id.selaras.programs.statistics.series.Answer;
import id.selaras.programs.statistics.series.Channel;
import id.selaras.programs.statistics.series.Figure;
import id.selaras.programs.statistics.series.FigureFault;
import id.selaras.programs.statistics.series.FigureRules.Verdict;
import id.selaras.programs.statistics.series.Indicator;
import id.selaras.programs.statistics.series.Indicators;
import id.selaras.programs.statistics.series.Observations;
import id.selaras.programs.statistics.series.Recorded;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.language.Messages;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Imports series from CSV files, for offices without a key to the WebAPI.
@ApplicationScoped
class CsvImport {
    private final SourceScope scope;
    private final Indicators indicators;
    private final Intake intake;
    private final Observations observations;

    CsvImport(SourceScope scope, Indicators indicators, Intake intake, Observations observations) {
        this.scope = scope;
        this.indicators = indicators;
        this.intake = intake;
        this.observations = observations;
    }

    /// How a file is to be taken.
    ///
    /// @param source what the file is, such as its name
    /// @param period of all rows, where the file has no column for it
    /// @param only codes of the indicators to take; empty for all
    /// @param dryRun only say what would happen
    /// @param validRowsOnly take what is right and leave out the rest, instead of refusing all
    record Order(String source, Optional<String> period, Set<String> only, boolean dryRun, boolean validRowsOnly) {}

    /// @throws ProblemException 422 where the file is no CSV or names no place or figure; or where something in it is
    ///     at fault and not only the valid rows were asked for, with the report
    ImportReport take(String text, Order order, Caller caller, Locale language) {
        CsvFile file = CsvFile.read(text)
                .orElseThrow(() -> ProblemException.of(ProblemType.INVALID, "statistics.csv-unreadable"));
        Map<String, Indicator> known = indicators.all();
        CsvHeader header = new CsvHeader(
                file.headings(),
                known.values().stream()
                        .filter(indicator ->
                                order.only().isEmpty() || order.only().contains(indicator.code()))
                        .toList());
        requireUsable(header);
        CsvFigures cells = new CsvFigures(header, scope.wholeCountry(), order.period());
        file.rows().forEach(cells::take);
        List<Fault> faults = new ArrayList<>();
        for (Unusable cell : cells.unusable()) {
            faults.add(fault(cell.line(), cell.column(), cell.value(), cell.fault(), language));
        }
        List<Figure> figures = new ArrayList<>();
        int outside = 0;
        List<Given> given = cells.given().stream()
                .filter(cell -> order.only().isEmpty()
                        || order.only().contains(cell.figure().indicator()))
                .toList();
        List<Verdict> verdicts = intake.check(given.stream().map(Given::figure).toList());
        for (int i = 0; i < given.size(); i++) {
            Given cell = given.get(i);
            for (FigureFault fault : verdicts.get(i).faults()) {
                faults.add(fault(cell.line(), cell.column(), said(cell, fault), fault, language));
            }
            Optional<Figure> figure = verdicts.get(i).figure();
            boolean covered =
                    figure.isPresent() && caller.covers(figure.get().region().code());
            outside += figure.isPresent() && !covered ? 1 : 0;
            figure.filter(_ -> covered).ifPresent(figures::add);
        }
        faults.sort(Comparator.comparingLong(Fault::line));
        boolean write = !order.dryRun() && (faults.isEmpty() || order.validRowsOnly()) && !figures.isEmpty();
        Recorded recorded = write
                ? observations.record(
                        new Answer(Channel.CSV, order.source(), text.replace("\u0000", ""), caller.subject()), figures)
                : null;
        ImportReport report = report(file, header, order, figures.size(), outside, recorded, faults);
        if (!order.dryRun() && !faults.isEmpty() && !order.validRowsOnly()) {
            throw ProblemException.of(ProblemType.INVALID, "statistics.rows-refused", faults.size())
                    .with("report", report);
        }
        return report;
    }

    private static void requireUsable(CsvHeader header) {
        boolean places = header.has(Field.REGION)
                || header.has(Field.BPS_CODE)
                || header.has(Field.PROVINCE)
                || header.has(Field.CITY);
        if (!places) {
            throw ProblemException.of(ProblemType.INVALID, "statistics.csv-without-place");
        }
        if (!header.isOneFigureARow() && header.figures().isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID, "statistics.csv-without-figure");
        }
    }

    private static String said(Given cell, FigureFault fault) {
        return switch (fault.field()) {
            case "region" -> cell.figure().region();
            case "indicator" -> cell.figure().indicator();
            case "period" -> cell.figure().period();
            case "unit" -> cell.figure().unit();
            default -> cell.figure().value().toPlainString();
        };
    }

    private static Fault fault(long line, String column, String value, FigureFault fault, Locale language) {
        String detail =
                Messages.text(language, fault.messageKey(), fault.arguments().toArray());
        return new Fault(line, column, value, detail, fault.suggestions());
    }

    private static ImportReport report(
            CsvFile file,
            CsvHeader header,
            Order order,
            int figures,
            int outside,
            Recorded recorded,
            List<Fault> faults) {
        return new ImportReport(
                order.dryRun(),
                file.rows().size(),
                figures,
                recorded == null ? null : Integer.valueOf(recorded.added()),
                recorded == null ? null : Integer.valueOf(recorded.revised()),
                recorded == null ? null : Integer.valueOf(recorded.unchanged()),
                recorded == null ? null : Integer.valueOf(recorded.kept()),
                outside,
                recorded == null ? null : recorded.answer(),
                header.isOneFigureARow() ? List.of() : header.ignored(),
                faults.size(),
                faults.stream().limit(ImportReport.SHOWN).toList());
    }
}
