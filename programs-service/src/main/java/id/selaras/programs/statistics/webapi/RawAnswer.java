package id.selaras.programs.statistics.webapi;

/// An answer as it came, with status 200.
///
/// @param request what was asked: path and query, the key redacted
/// @param body word for word, the key redacted
public record RawAnswer(String request, String body) {}
