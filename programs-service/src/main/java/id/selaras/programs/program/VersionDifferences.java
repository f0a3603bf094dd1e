package id.selaras.programs.program;

import java.util.List;

/// Two versions of a programme and what differs between them.
record VersionDifferences(
        ProgramReader.VersionSummary from, ProgramReader.VersionSummary to, List<Differences.Difference> differences) {}
