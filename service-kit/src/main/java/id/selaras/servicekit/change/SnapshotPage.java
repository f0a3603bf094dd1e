package id.selaras.servicekit.change;

import java.util.List;

/// A stretch of the snapshot: each record's latest version.
///
/// @param items in the order of their ids
/// @param next cursor of the following stretch; null on the last
/// @param changes cursor for the change feed, the same in all stretches of one snapshot: whoever has read the whole
///     snapshot follows the changes from there and misses nothing (some versions may come twice; the version tells)
public record SnapshotPage(List<ChangeItem> items, String next, String changes) {}
