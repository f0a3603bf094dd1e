package id.selaras.overlap.coordination;

import java.util.EnumSet;
import java.util.Set;

/// Where the coordination of a finding stands.
public enum CoordinationState {
    /// Nobody has asked the agencies yet, or a decision was taken back.
    OPEN,
    /// The agencies are asked to answer by a day.
    ASKED,
    /// The programmes do overlap; what to do is not agreed yet.
    CONFIRMED,
    /// The programmes overlap, and that is allowed for a reason.
    JUSTIFIED,
    /// The programmes do not overlap, for a reason that the detector cannot know.
    DISMISSED,
    /// What to do, and by when, is agreed; it is followed up until it is done.
    AGREED,
    /// Done, with the money saved or redirected.
    RESOLVED;

    private static final Set<CoordinationState> DECIDED = EnumSet.range(CONFIRMED, RESOLVED);

    /// Whether a decision stands, which a material change of the programmes would take back.
    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
