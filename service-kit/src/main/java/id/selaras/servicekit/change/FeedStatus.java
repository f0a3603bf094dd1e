package id.selaras.servicekit.change;

import java.time.Instant;

/// How fresh a change feed is, of all regions together.
///
/// @param latestChange the highest change number given; 0 where there is none
/// @param latestChangeAt when that version was recorded; null where there is none
/// @param unnumbered how many versions wait for their number, which the next reader of the feed gives them
/// @param oldestUnnumberedAgeSeconds age of the oldest of them in seconds; 0 where there is none
public record FeedStatus(long latestChange, Instant latestChangeAt, long unnumbered, long oldestUnnumberedAgeSeconds) {}
