package id.selaras.overlap.program;

import id.selaras.overlap.detection.Detector;

/// What a government's programmes are judged by.
///
/// @param version 0 where it has activated none of its own
/// @param findingsPerProgram pairs that each programme may choose
public record RegionConfiguration(int version, Detector detector, int findingsPerProgram) {}
