package id.selaras.programs.statistics.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// A figure as the API shows it.
///
/// @param id stays the same through all revisions
/// @param series the series it belongs to
/// @param region code of Kemendagri
/// @param bpsCode code of the statistics office for the region; null where the bridge has none
/// @param value in `unit`
/// @param answer where the answer it was taken from is kept
/// @param firstSeenAt when the first figure for this period came in
/// @param recordedAt when this one did
/// @param supersededAt when a revision took its place; null while it stands
record ObservationView(
        UUID id,
        long version,
        UUID series,
        String region,
        String regionName,
        String bpsCode,
        String indicator,
        String breakdown,
        String period,
        BigDecimal value,
        Unit unit,
        Channel channel,
        UUID answer,
        Instant firstSeenAt,
        Instant recordedAt,
        Instant supersededAt) {}
