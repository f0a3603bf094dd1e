package id.selaras.programs.statistics.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Asks for a pull.
///
/// @param source name of a configured source
record PullRequest(@NotBlank @Size(max = 100) String source) {}
