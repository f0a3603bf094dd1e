package id.selaras.overlap.whatif;

import java.time.Instant;
import java.util.UUID;

/// A configuration that a government made active, or the one that ships.
///
/// @param version 0 for what ships
/// @param active whether it is judged by now
/// @param lexicon concepts and forms of its own; absent where there are none
/// @param rule thresholds of its own; absent where they are as they ship
/// @param findingsPerProgram absent where it is as the service is set
/// @param rebuildId under which the judging anew is followed; only in the answer to an activation
record ConfigurationView(
        int version,
        boolean active,
        String lexicon,
        WhatIfDraft.Rule rule,
        Integer findingsPerProgram,
        String reason,
        String activatedBy,
        Instant activatedAt,
        UUID rebuildId) {}
