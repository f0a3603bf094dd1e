package id.selaras.overlap.detection.term;

import id.selaras.overlap.detection.lexicon.ConceptKind;

/// What two texts are compared by: a concept, the root of a word that the lexicon does not know, or an administrative
/// word (each by itself: `koordinasi` is not `monitoring`).
///
/// @param number the same for the same term in every run with the same data files
/// @param kind null for a root that no concept covers
/// @param rarity 0 (stands everywhere in the nomenclature) to 1 (stands nowhere)
public record Term(int number, ConceptKind kind, double rarity) {}
