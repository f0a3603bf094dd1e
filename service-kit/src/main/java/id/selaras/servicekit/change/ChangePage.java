package id.selaras.servicekit.change;

import java.util.List;

/// A stretch of the change feed.
///
/// @param items oldest first; empty where nothing is new
/// @param next where to go on; always present, also when nothing is new
/// @param more whether further items are waiting already
public record ChangePage(List<ChangeItem> items, String next, boolean more) {}
