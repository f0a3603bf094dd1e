package id.selaras.overlap.opd;

/// An agency. The code alone does not name it: the same unit codes are used in every city.
public record OpdKey(String region, String code) {}
