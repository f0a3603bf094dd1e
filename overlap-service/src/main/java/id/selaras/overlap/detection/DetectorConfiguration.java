package id.selaras.overlap.detection;

/// Weights and thresholds of the detector, stored with every finding by version and hash.
///
/// @param version names the configuration, for example `2026.11`
/// @param hash of everything that a judgement rests on: configuration, lexicon and word weights (16 hex digits)
/// @param rule thresholds of the classes
public record DetectorConfiguration(String version, String hash, OverlapRule rule) {}
