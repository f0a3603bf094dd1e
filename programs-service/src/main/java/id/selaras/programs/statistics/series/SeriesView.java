package id.selaras.programs.statistics.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// A series as the API shows it.
///
/// @param region code of Kemendagri
/// @param bpsCode code of the statistics office; null where the bridge has none
/// @param observations how many periods it holds
/// @param from first period
/// @param to last period
/// @param latest figure of the last period
/// @param revisedAt when a figure was last added or revised
/// @param confirmedAt when a source last gave figures of it, new or not
record SeriesView(
        UUID id,
        String region,
        String regionName,
        String bpsCode,
        String indicator,
        String breakdown,
        Unit unit,
        int observations,
        String from,
        String to,
        BigDecimal latest,
        Instant revisedAt,
        Instant confirmedAt) {}
