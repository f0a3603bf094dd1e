package id.selaras.overlap.detection.lexicon;

/// What a concept is; the kind decides where it counts and how much.
public enum ConceptKind {
    /// What is done: `pelatihan`, `bantuan`. Counts less than what it is done to.
    ACTIVITY,
    /// A thing.
    OBJECT,
    /// A trade, skill or craft: `las`, `barista`.
    TRADE,
    /// A target group: `lansia`, `penganggur`.
    GROUP,
    /// A public service or field of work: `posyandu`, `bedah rumah`.
    SERVICE,
    /// A kind of place: `desa`, `kelurahan`.
    PLACE,
    /// An administrative step that any work may have: planning, coordinating, monitoring, documents.
    PROCEDURE,
    /// A verb that says only that something is done: `pelaksanaan`, `peningkatan`, `penyediaan`.
    LIGHT,
    /// A word that stands in any text: offices, times, numbers.
    FILLER;

    /// True for words that mean nothing for the question whether two works are the same.
    public boolean isAdministrative() {
        return this == PROCEDURE || this == LIGHT || this == FILLER;
    }

    /// True for what a work is about: objects, trades and services.
    public boolean isSubject() {
        return this == OBJECT || this == TRADE || this == SERVICE;
    }
}
