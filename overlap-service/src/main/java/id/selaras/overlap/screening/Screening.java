package id.selaras.overlap.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.overlap.detection.Evidence;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.finding.FindingView;
import java.util.List;

/// The findings that a draft would raise if it were registered now. Nothing of it is stored.
///
/// @param total how many programmes it would overlap with; more than findings only in a crowd
/// @param findings the most alike work first, as many as a programme may raise
record Screening(FindingView.DetectorView detector, int total, List<WouldBeFinding> findings) {

    /// One finding that the draft would raise, told as a stored one is.
    ///
    /// @param program the registered programme of another agency
    record WouldBeFinding(
            @JsonProperty("class") OverlapClass overlapClass,
            FindingView.ProgramView program,
            double inputSimilarity,
            double outputSimilarity,
            double confidence,
            List<Evidence> evidence,
            Long rupiahAtStake) {}
}
