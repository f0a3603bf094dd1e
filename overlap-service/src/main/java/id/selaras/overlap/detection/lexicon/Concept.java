package id.selaras.overlap.detection.lexicon;

import java.util.List;

/// One meaning, however it is written.
///
/// @param id stable name in the lexicon files: lower-case letters, digits and hyphens
/// @param preferred the official term, shown to people
/// @param forms every way to write it, the preferred term first
/// @param broader ids of the concepts that contain it
public record Concept(String id, ConceptKind kind, String preferred, List<Form> forms, List<String> broader) {
    public Concept {
        forms = List.copyOf(forms);
        broader = List.copyOf(broader);
    }

    /// One way to write a concept.
    ///
    /// @param ambiguous the same writing also stands for other concepts; it then counts in part for each
    public record Form(String text, boolean ambiguous) {}
}
