package id.selaras.servicekit.note;

import java.util.UUID;

record NoteView(UUID id, long version, String text) {}
