package id.selaras.overlap.detection.term;

/// The parts of a programme in which a term may stand; a term remembers them as bits.
public enum Field {
    TITLE,
    DESCRIPTION,
    INDICATOR,
    OUTCOME,
    INPUT,
    GROUP,
    NOMENCLATURE;

    public int bit() {
        return 1 << ordinal();
    }

    public boolean in(int fields) {
        return (fields & bit()) != 0;
    }
}
