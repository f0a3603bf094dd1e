package id.selaras.programs.program;

/// What goes into a programme (masukan). Budget documents know money alone.
public enum InputKind {
    FUNDS,
    PERSONNEL,
    GOODS,
    SERVICES,
    FACILITIES,
    DATA
}
