package id.selaras.programs.statistics.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How the feed is doing.
///
/// @param keyConfigured without a key nothing is pulled; figures still come by push and by file
/// @param pulledEverySeconds how often each source is pulled by itself
/// @param series how many series there are
/// @param oldestSeriesAgeSeconds since a source last gave figures of the series that waits longest; each series has its
///     own in the list of series
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedStatus(
        boolean keyConfigured,
        long pulledEverySeconds,
        List<SourceStatus> sources,
        List<ChannelStatus> channels,
        long series,
        Long oldestSeriesAgeSeconds) {

    /// A configured source.
    ///
    /// @param region code of Kemendagri; null for the whole country
    /// @param open the pull that waits or runs
    /// @param ageSeconds since the last success
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceStatus(
            String name,
            String domain,
            String region,
            Long variable,
            String title,
            String indicator,
            UUID open,
            Instant lastSuccessAt,
            Long ageSeconds,
            Instant lastErrorAt,
            String lastErrorReason,
            String lastErrorMessage) {}

    /// What came in last by push and by file.
    record ChannelStatus(String channel, Instant lastAnswerAt) {}
}
