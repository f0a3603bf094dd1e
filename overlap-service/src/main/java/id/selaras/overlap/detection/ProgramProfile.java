package id.selaras.overlap.detection;

import id.selaras.overlap.detection.term.TermList;
import java.time.LocalDate;

/// A programme made ready for judging: the text work is done once, by [Detector#profile]. Immutable and small, so that
/// a service can hold every programme of its regions in memory.
public final class ProgramProfile {
    private static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    private final String id;
    private final long version;
    private final String opd;
    private final String region;
    private final int fiscalYear;
    private final boolean supportProgram;
    private final boolean groupsGiven;
    private final int start;
    private final int end;
    private final long budgetRupiah;
    private final short inputKinds;
    private final short unitFamilies;
    private final short titleRoles;
    private final byte completeness;
    private final Places places;
    private final TermList terms;

    ProgramProfile(
            ProgramFacts facts,
            TermList terms,
            Places places,
            short inputKinds,
            short unitFamilies,
            int titleRoles,
            double completeness) {
        this.id = facts.id();
        this.version = facts.version();
        this.opd = facts.opd();
        this.region = facts.region();
        this.fiscalYear = facts.fiscalYear();
        this.supportProgram = facts.supportProgram();
        this.groupsGiven = !facts.targetGroups().isEmpty();
        this.start = day(facts.start());
        this.end = day(facts.end());
        this.budgetRupiah = facts.budgetRupiah() == null ? 0 : facts.budgetRupiah();
        this.inputKinds = inputKinds;
        this.unitFamilies = unitFamilies;
        this.titleRoles = (short) titleRoles;
        this.completeness = (byte) Math.round(100 * completeness);
        this.places = places;
        this.terms = terms;
    }

    private ProgramProfile(ProgramProfile same, TermList terms) {
        this.id = same.id;
        this.version = same.version;
        this.opd = same.opd;
        this.region = same.region;
        this.fiscalYear = same.fiscalYear;
        this.supportProgram = same.supportProgram;
        this.groupsGiven = same.groupsGiven;
        this.start = same.start;
        this.end = same.end;
        this.budgetRupiah = same.budgetRupiah;
        this.inputKinds = same.inputKinds;
        this.unitFamilies = same.unitFamilies;
        this.titleRoles = same.titleRoles;
        this.completeness = same.completeness;
        this.places = same.places;
        this.terms = terms;
    }

    /// This profile with an equal list of terms that others hold too.
    ProgramProfile with(TermList equalTerms) {
        return equalTerms == terms ? this : new ProgramProfile(this, equalTerms);
    }

    private static int day(LocalDate date) {
        return date == null ? UNKNOWN_DAY : Math.toIntExact(date.toEpochDay());
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String opd() {
        return opd;
    }

    public String region() {
        return region;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    /// Heap that this profile holds, in bytes; texts that many programmes share (codes of agencies, regions and places)
    /// are not counted.
    public int heapBytes() {
        return 80 + 56 + terms.heapBytes() + places.heapBytes();
    }

    boolean supportProgram() {
        return supportProgram;
    }

    /// True when the programme fills in its target groups, be it only with "the public".
    boolean groupsGiven() {
        return groupsGiven;
    }

    long budgetRupiah() {
        return budgetRupiah;
    }

    /// Bits of the kinds of input that the programme names.
    short inputKinds() {
        return inputKinds;
    }

    /// Bits of [UnitFamily].
    short unitFamilies() {
        return unitFamilies;
    }

    /// Bits of [Role].
    int titleRoles() {
        return titleRoles;
    }

    /// How much of what a judgement wants to know the programme tells, 0 to 1.
    double completeness() {
        return completeness / 100.0;
    }

    Places places() {
        return places;
    }

    TermList terms() {
        return terms;
    }

    boolean periodIsKnown() {
        return start != UNKNOWN_DAY && end != UNKNOWN_DAY && start <= end;
    }

    /// False only when both periods are known and do not meet.
    boolean periodMeets(ProgramProfile other) {
        return !periodIsKnown() || !other.periodIsKnown() || start <= other.end && other.start <= end;
    }

    /// The share of this period that lies within the other, 0 to 1; 1 when either is unknown.
    double periodShareWithin(ProgramProfile other) {
        if (!periodIsKnown() || !other.periodIsKnown()) {
            return 1;
        }
        long shared = Math.min(end, other.end) - (long) Math.max(start, other.start) + 1;
        return Math.max(0, shared) / (double) (end - (long) start + 1);
    }

    /// The same version of the same programme.
    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramProfile profile && version == profile.version && id.equals(profile.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
