package id.selaras.overlap.finding;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import id.selaras.overlap.program.RegionYear;
import java.util.UUID;

/// Two programmes in the order of their ids, so that a pair is the same from whichever side it is seen.
record ProgramPair(JudgedProgram first, JudgedProgram second) {
    /// The namespace of findings: any fixed UUID does, as long as it never changes.
    private static final NameBasedGenerator FINDING_IDS =
            Generators.nameBasedGenerator(UUID.fromString("6f0f2c5e-35b4-5d0b-9d0a-7c1f0f6f8f11"));

    static ProgramPair of(JudgedProgram one, JudgedProgram other) {
        return ordered(one.programId(), other.programId()) ? new ProgramPair(one, other) : new ProgramPair(other, one);
    }

    /// The id of the finding between two programmes: a name-based UUID (RFC 9562, version 5), so that every replay on
    /// every instance gives the same.
    static UUID findingId(RegionYear regionYear, UUID one, UUID other) {
        String pair = ordered(one, other) ? one + "/" + other : other + "/" + one;
        return FINDING_IDS.generate(regionYear + "/" + pair);
    }

    /// As their texts are: PostgreSQL orders UUIDs so, while [UUID#compareTo] takes the halves for signed numbers.
    private static boolean ordered(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high == 0
                ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0
                : high < 0;
    }
}
