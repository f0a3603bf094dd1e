package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.series.Recorded;
import java.util.List;

/// What a pull brought so far; figures of its earlier answers stay, also where a later one fails.
record PullOutcome(int added, int revised, int unchanged, int rejected, List<Remark> remarks) {

    static PullOutcome of(List<Recorded> recorded, Remark.Collector remarks) {
        return new PullOutcome(
                recorded.stream().mapToInt(Recorded::added).sum(),
                recorded.stream().mapToInt(Recorded::revised).sum(),
                recorded.stream().mapToInt(Recorded::unchanged).sum(),
                remarks.count(),
                remarks.remarks());
    }
}
