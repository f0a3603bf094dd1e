package id.selaras.overlap.finding;

import id.selaras.overlap.detection.Score;
import java.util.UUID;

/// Another programme that the programme in question overlaps with.
///
/// @param partner id of the other programme
/// @param score a finding, of whatever class
public record Match(UUID partner, Score score) {}
