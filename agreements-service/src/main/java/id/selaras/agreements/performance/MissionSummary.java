package id.selaras.agreements.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.achievement.IndicatorProgress;
import id.selaras.agreements.performance.AgreementPerformance.IndicatorRow;
import id.selaras.agreements.term.Mission;
import id.selaras.agreements.term.TermView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A mission of the term in a few figures, whichever OPDs serve it.
///
/// @param mission code; absent for what names no mission
/// @param title absent as the mission is
/// @param opds how many OPDs have an objective under it
@JsonInclude(JsonInclude.Include.NON_NULL)
record MissionSummary(String mission, String title, int opds, Summary summary) {
    /// Sorts what names no mission behind every code.
    private static final Comparator<String> NAMELESS_LAST =
            Comparator.comparing((String code) -> code.isEmpty()).thenComparing(Comparator.naturalOrder());

    /// Every mission of the term, those that nobody serves included, by code.
    static List<MissionSummary> of(Optional<TermView> term, List<AgreementPerformance> performances) {
        Map<String, String> titles = term.map(TermView::missions).orElse(List.of()).stream()
                .collect(Collectors.toMap(Mission::code, Mission::title));
        Map<String, List<IndicatorProgress>> progress = new TreeMap<>(NAMELESS_LAST);
        titles.keySet().forEach(code -> progress.put(code, new ArrayList<>()));
        Map<String, Integer> opds = new TreeMap<>();
        for (AgreementPerformance performance : performances) {
            Map<String, List<IndicatorProgress>> own = performance.indicators().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.mission() == null ? "" : row.mission(),
                            Collectors.mapping(IndicatorRow::progress, Collectors.toList())));
            own.forEach((code, rows) -> {
                progress.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(rows);
                opds.merge(code, 1, Integer::sum);
            });
        }
        return progress.entrySet().stream()
                .map(entry -> new MissionSummary(
                        entry.getKey().isEmpty() ? null : entry.getKey(),
                        titles.get(entry.getKey()),
                        opds.getOrDefault(entry.getKey(), 0),
                        Summary.of(entry.getValue())))
                .toList();
    }
}
