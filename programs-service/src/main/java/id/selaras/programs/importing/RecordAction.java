package id.selaras.programs.importing;

/// What taking a programme of an import means.
enum RecordAction {
    ADD,
    /// Its row key stands for a programme already, which says something else.
    AMEND,
    /// The last import of its row key said the same.
    UNCHANGED,
    REJECTED
}
