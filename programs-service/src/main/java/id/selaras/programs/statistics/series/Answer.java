package id.selaras.programs.statistics.series;

/// What figures were taken from.
///
/// @param request what was asked of the office, without any secret; for pushes and files the name the sender gave
/// @param body word for word
/// @param receivedBy subject of the token, or the name of the schedule
public record Answer(Channel channel, String request, String body, String receivedBy) {}
