package id.selaras.overlap.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A programme made ready for judging: the text work is done once, here. Immutable and small, so that a service can
/// hold every programme of its regions in memory.
public final class ProgramProfile {
    private final String id;
    private final long version;
    private final String opd;
    private final String region;
    private final int fiscalYear;
    private final boolean supportProgram;
    private final LocalDate start;
    private final LocalDate end;
    private final long budgetRupiah;
    private final Set<String> work;
    private final Set<String> output;
    private final List<String> locations;

    ProgramProfile(ProgramFacts facts, Set<String> work, Set<String> output) {
        this.id = facts.id();
        this.version = facts.version();
        this.opd = facts.opd();
        this.region = facts.region();
        this.fiscalYear = facts.fiscalYear();
        this.supportProgram = facts.supportProgram();
        this.start = facts.start();
        this.end = facts.end();
        this.budgetRupiah = facts.budgetRupiah() == null ? 0 : facts.budgetRupiah();
        this.work = Set.copyOf(work);
        this.output = Set.copyOf(output);
        this.locations =
                facts.locations().stream().map(ProgramFacts.Location::code).toList();
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

    boolean supportProgram() {
        return supportProgram;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    long budgetRupiah() {
        return budgetRupiah;
    }

    Set<String> work() {
        return work;
    }

    Set<String> output() {
        return output;
    }

    List<String> locations() {
        return locations;
    }
}
