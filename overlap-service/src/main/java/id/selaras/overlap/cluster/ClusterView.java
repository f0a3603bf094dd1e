package id.selaras.overlap.cluster;

import id.selaras.overlap.program.ProgramDocument;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Programmes around the same work: who does what.
///
/// @param id of the programme in the centre, with which every other one shares the work
/// @param title of that programme
/// @param opds how many agencies are in it
/// @param budgetRupiah sum of the members' budgets
/// @param members the centre first, then in the order of their ids
record ClusterView(
        UUID id,
        String region,
        int fiscalYear,
        String title,
        int size,
        int opds,
        long budgetRupiah,
        List<Member> members) {

    /// What one agency does in the cluster.
    record Member(
            UUID id,
            long version,
            String opd,
            String opdName,
            String title,
            long budgetRupiah,
            List<String> targetGroups,
            List<Place> locations,
            List<Result> outputs) {

        static Member of(ProgramDocument program) {
            return new Member(
                    program.id(),
                    program.version(),
                    program.opd().code(),
                    program.opd().name(),
                    program.title(),
                    program.budgetRupiah(),
                    program.targetGroups().stream()
                            .map(ProgramDocument.TargetGroup::category)
                            .filter(Objects::nonNull)
                            .toList(),
                    program.locations().stream()
                            .map(place -> new Place(place.code(), place.name()))
                            .toList(),
                    program.outputs().stream()
                            .map(output -> new Result(output.indicator(), output.target(), output.unit()))
                            .toList());
        }
    }

    record Place(String code, String name) {}

    record Result(String indicator, Double target, String unit) {}

    /// @param members the centre first
    static ClusterView of(ProgramDocument centre, List<Member> members) {
        return new ClusterView(
                centre.id(),
                centre.region(),
                centre.fiscalYear(),
                centre.title(),
                members.size(),
                (int) members.stream().map(Member::opd).distinct().count(),
                members.stream().mapToLong(Member::budgetRupiah).sum(),
                members);
    }

    boolean isOf(String opd) {
        return members.stream().anyMatch(member -> member.opd().equals(opd));
    }
}
