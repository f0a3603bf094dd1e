package id.selaras.overlap.opd;

/// An agency's name as of a version of the registry's entry.
///
/// @param version 0 where the registry does not know the agency
public record OpdName(String name, long version) {}
