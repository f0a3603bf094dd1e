package id.selaras.programs.statistics.feed;

/// Somebody asked for a pull of this source.
record PullRequested(String source) {}
