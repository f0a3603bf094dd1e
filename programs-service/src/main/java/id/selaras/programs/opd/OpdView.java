package id.selaras.programs.opd;

import java.time.Instant;

/// An agency as the API shows it.
record OpdView(
        String code, String region, String name, String shortName, boolean active, long version, Instant changedAt) {}
