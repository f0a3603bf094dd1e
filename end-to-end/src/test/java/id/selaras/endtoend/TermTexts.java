package id.selaras.endtoend;

import id.selaras.localstack.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the players of a term send.
final class TermTexts {
    static final String TERM = """
            {"firstYear": 2021, "mayor": "Wali Kota", "vision": "Kota bermartabat", "missions": [
              {"code": "M1", "title": "Layanan dasar yang merata", "objectives": [
                {"code": "S1", "objective": "Menurunnya kemiskinan", "indicators": [
                  {"code": "T1", "name": "Persentase penduduk miskin", "unit": "%", "direction": "LOWER_IS_BETTER",
                   "baseline": {"value": 4.4, "year": 2020}, "targets": [{"year": 2025, "value": 3.1}]}]}]},
              {"code": "M2", "title": "Kota produktif", "objectives": [
                {"code": "S2", "objective": "Naiknya pendapatan", "indicators": []}]},
              {"code": "M3", "title": "Kota rukun", "objectives": [
                {"code": "S3", "objective": "Kerukunan", "indicators": []}]},
              {"code": "M4", "title": "Pelayanan publik yang tertib", "objectives": [
                {"code": "S4", "objective": "Naiknya nilai SAKIP", "indicators": []}]}]}
            """;

    static final String BUDGET_LINES = """
            [{"program": "Program Rehabilitasi Sosial", "nomenclatureCode": "1.06.04", "budgetRupiah": 2520000000}]
            """;

    /// The contract's commitment, a little below its path, and measured every quarter.
    static final String INDICATORS = """
            [{"code": "IKU-1", "name": "Persentase penduduk miskin",
              "definition": "Penduduk dengan pengeluaran di bawah garis kemiskinan",
              "formula": "penduduk miskin / penduduk × 100", "unit": "%", "dataSource": "BPS",
              "frequency": "QUARTERLY", "baseline": {"value": 4.4, "year": 2020}, "target": 3.2,
              "quarterlyTargets": [3.5, 3.4, 3.3, 3.2], "direction": "LOWER_IS_BETTER", "accumulation": "LAST"}]
            """;

    static final String RETURNED = """
            {"outcome": "RETURNED", "remarks": [
              {"pointer": "/objectives/0/indicators/0/target", "text": "Target di bawah jalur kontrak. Jelaskan."}]}
            """;

    static final String REVISION = """
            {"ground": "STRATEGY_CHANGED", "explanation": "Target disesuaikan dengan kontrak",
             "evidence": [{"document": "SK Wali Kota 188.45/12/2025"}]}
            """;

    static final String CORRECTION = """
            , "correction": {"ofEntry": 1, "reason": "Angka BPS diperbarui"}
            """;

    private static final List<String> SAKIP_CRITERIA = List.of(
            "PLANNING_EXISTENCE",
            "PLANNING_QUALITY",
            "PLANNING_USE",
            "MEASUREMENT_EXISTENCE",
            "MEASUREMENT_QUALITY",
            "MEASUREMENT_USE",
            "REPORTING_EXISTENCE",
            "REPORTING_QUALITY",
            "REPORTING_USE",
            "INTERNAL_EVALUATION_EXISTENCE",
            "INTERNAL_EVALUATION_QUALITY",
            "INTERNAL_EVALUATION_USE");

    private TermTexts() {}

    static String realisation(int quarter, String figure, String correction) {
        return """
                {"indicatorCode": "IKU-1", "quarter": %d, "figure": %s, "evidence": "https://example.go.id/bps"%s}
                """.formatted(quarter, figure, correction);
    }

    /// Every criterion at 82 percent of its weight.
    static String evaluation(String opd, int year) {
        return """
                {"opd": "%s", "fiscalYear": %d, "targetGrade": "A", "scores": {%s}, "recommendations": [
                   {"criterion": "PLANNING_USE", "recommendation": "Pakai capaian untuk rencana", "dueOn": "2026-06-30"}]}
                """.formatted(
                        opd,
                        year,
                        SAKIP_CRITERIA.stream()
                                .map(criterion -> "\"" + criterion + "\": {\"percent\": 82}")
                                .collect(Collectors.joining(",")));
    }

    static String reward(String opd, int year) {
        return """
                {"opd": "%s", "fiscalYear": %d, "kind": "REWARD", "basis": "PERFORMANCE",
                 "form": "REGIONAL_INCENTIVE_FUND", "amountRupiah": 500000000, "reason": "Peringkat pertama",
                 "decreeNumber": "188.45/12/2026", "decreeDate": "2026-02-01"}
                """.formatted(opd, year);
    }

    /// A round whose stretches last an hour each.
    static String auction(String term, Instant from) {
        Duration hour = Duration.ofHours(1);
        return """
                {"term": "%s", "title": "Lelang Kinerja", "place": "Malang",
                 "secondParty": {"name": "Wali Kota", "position": "Wali Kota Malang"},
                 "schedule": {"bidsFrom": "%s", "bidsUntil": "%s", "offersUntil": "%s", "answersUntil": "%s",
                              "contractsUntil": "%s"}}
                """.formatted(
                        term,
                        from,
                        from.plus(hour),
                        from.plus(hour.multipliedBy(2)),
                        from.plus(hour.multipliedBy(3)),
                        from.plus(hour.multipliedBy(4)));
    }

    static String bid(String endPoint) {
        return """
                {"firstParty": {"name": "Kepala Dinas", "position": "Kepala Dinas Sosial"}, "proposal": %s}
                """.formatted(proposal(endPoint));
    }

    static String offer(String endPoint) {
        return "{\"reason\": \"Target kota\", \"proposal\": " + proposal(endPoint) + "}";
    }

    static String counter(String endPoint) {
        return "{\"kind\": \"COUNTER\", \"reason\": \"Anggaran terbatas\", \"proposal\": " + proposal(endPoint) + "}";
    }

    private static String proposal(String endPoint) {
        return """
                {"commitments": [
                   {"code": "IKU-1", "name": "Persentase penduduk miskin",
                    "definition": "Penduduk dengan pengeluaran di bawah garis kemiskinan",
                    "formula": "penduduk miskin / penduduk × 100", "unit": "%%", "dataSource": "BPS",
                    "direction": "LOWER_IS_BETTER", "accumulation": "LAST",
                    "objective": "Menurunnya kemiskinan", "mission": "M1", "missionObjective": "S1",
                    "zeroPoint": {"value": 4.4, "year": 2020}, "endPoint": %1$s,
                    "path": [{"year": 2021, "value": 4.2}, {"year": 2022, "value": 4.0}, {"year": 2023, "value": 3.8},
                             {"year": 2024, "value": 3.6}, {"year": 2025, "value": %1$s}],
                    "data": [{"title": "BRS BPS No. 1/2021"}]}],
                 "innovations": [{"title": "Jemput data", "description": "Pendataan dari rumah ke rumah",
                                  "mission": "M4"}]}
                """.formatted(endPoint);
    }

    /// What of an agreement as the API shows it an editor may write.
    static Map<String, Object> draftOf(Object agreement) {
        Map<String, Object> draft = new LinkedHashMap<>();
        for (String member : List.of("fiscalYear", "place", "firstParty", "secondParty", "objectives", "budgetLines")) {
            draft.put(member, Json.at(agreement, member));
        }
        return draft;
    }
}
