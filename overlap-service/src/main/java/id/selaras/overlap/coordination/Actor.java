package id.selaras.overlap.coordination;

/// Who took a step.
///
/// @param subject the token's subject; stable for ever
/// @param role the role that allowed the step
/// @param opd code of the agency that he belongs to; null for those who belong to none
record Actor(String subject, String name, String role, String opd) {
    /// This service itself, where the programmes changed under a decision.
    static final Actor SERVICE = new Actor("overlap-service", "Selaras", "service", null);
}
