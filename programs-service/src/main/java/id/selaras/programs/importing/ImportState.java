package id.selaras.programs.importing;

/// The life of an import: `WAITING` → `CHECKING` → `CHECKED` → `APPLYING` → `APPLIED`. A process that dies leaves it
/// to be begun again; what was not taken as a whole was not taken at all.
enum ImportState {
    WAITING,
    CHECKING,
    /// Every row has its verdict and nothing was taken yet.
    CHECKED,
    APPLYING,
    APPLIED,
    /// The file could not be read, or the import was begun too often; `detail` says it.
    FAILED
}
