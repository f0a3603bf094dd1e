package id.selaras.overlap.coordination;

/// Why a decision no longer rests on what it was taken on.
///
/// @param field the property of the finding, as its view names it
/// @param from what it was when decided; null where it was unknown
record MaterialChange(String field, Object from, Object to) {}
