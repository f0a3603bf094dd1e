package id.selaras.programs.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What an official says about a step; the complainant reads it.
record NoteRequest(@NotBlank @Size(max = 4_000) String note) {
    NoteRequest {
        note = note == null ? null : note.strip();
    }
}
