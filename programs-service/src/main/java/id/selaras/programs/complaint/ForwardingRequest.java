package id.selaras.programs.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Hands a complaint to another OPD.
///
/// @param opd code of an active OPD of the same region
/// @param note why; the complainant reads it
record ForwardingRequest(
        @NotBlank String opd, @NotBlank @Size(max = 4_000) String note) {
    ForwardingRequest {
        opd = opd == null ? null : opd.strip();
        note = note == null ? null : note.strip();
    }
}
