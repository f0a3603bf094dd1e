package id.selaras.programs.complaint;

import java.util.UUID;

/// What a complaint takes from the programme it is about.
record ComplainedProgram(UUID id, String region, int fiscalYear, String opdCode) {}
