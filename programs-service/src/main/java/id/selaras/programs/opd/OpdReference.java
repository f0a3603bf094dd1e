package id.selaras.programs.opd;

/// An agency as other features know it.
///
/// @param region the city or regency it belongs to
public record OpdReference(String region, String code, String name) {}
