package id.selaras.servicekit.identity;

/// The realm roles. Constants rather than an enum, since annotations need them.
public final class Role {
    /// Writes the records of its own OPD.
    public static final String OPD_EDITOR = "opd-editor";
    /// Heads an OPD and signs for it.
    public static final String OPD_HEAD = "opd-head";
    /// Member of a working group (kelompok kerja) of the TKPKD.
    public static final String POKJA_MEMBER = "pokja-member";
    /// Secretariat of the TKPKD at the planning agency.
    public static final String SECRETARIAT = "secretariat";
    public static final String INSPECTORATE = "inspectorate";
    public static final String MAYOR = "mayor";
    /// Another region's system, reading only.
    public static final String SYSTEM_READER = "system-reader";
    /// The statistics office's feed.
    public static final String BPS_FEED = "bps-feed";

    private Role() {}
}
