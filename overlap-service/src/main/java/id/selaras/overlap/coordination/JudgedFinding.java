package id.selaras.overlap.coordination;

import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.program.ProgramSummary;
import id.selaras.overlap.program.RegionYear;
import java.util.UUID;
import java.util.stream.Stream;

/// What is judged of a finding now, as far as its coordination rests on it.
///
/// @param rupiahAtStake null where a budget is unknown
public record JudgedFinding(
        UUID id,
        RegionYear regionYear,
        ProgramSummary first,
        ProgramSummary second,
        OverlapClass overlapClass,
        double inputSimilarity,
        double outputSimilarity,
        Long rupiahAtStake) {

    boolean isOf(UUID programId) {
        return first.id().equals(programId) || second.id().equals(programId);
    }

    boolean isOfAgency(String opd) {
        return Stream.of(first, second).anyMatch(program -> program.opd().equals(opd));
    }

    Basis basis() {
        return new Basis(
                first.version(), second.version(), overlapClass, inputSimilarity, outputSimilarity, rupiahAtStake);
    }
}
