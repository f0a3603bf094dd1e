package id.selaras.agreements.cascade;

import java.util.Set;
import java.util.UUID;

/// The agreement of the head of an OPD, as far as the levels below need it.
///
/// @param indicators codes in the version in force; empty while nothing is in force
record Above(UUID agreement, String region, String opdCode, int fiscalYear, Set<String> indicators) {}
