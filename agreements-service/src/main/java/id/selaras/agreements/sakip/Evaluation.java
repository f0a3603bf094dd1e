package id.selaras.agreements.sakip;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.answer.Tagged;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// An evaluation as the API shows it.
///
/// @param total sum of the points, 0 to 100
/// @param previous of the year before; absent where none was published
/// @param change of the total since then; absent as that is
@JsonInclude(JsonInclude.Include.NON_NULL)
record Evaluation(
        UUID id,
        String region,
        int fiscalYear,
        Agency opd,
        Status status,
        List<ScoredCriterion> scores,
        BigDecimal total,
        SakipGrade grade,
        SakipGrade targetGrade,
        boolean targetReached,
        Previous previous,
        BigDecimal change,
        List<RecommendationView> recommendations,
        Instant changedAt,
        long edit)
        implements Tagged {

    enum Status {
        /// Seen and changed by the inspectorate alone.
        DRAFT,
        /// Open to the region, for ever as it is.
        PUBLISHED
    }

    record Agency(String code, String name) {}

    /// @param points percent of the weight that were reached, as points of the total
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScoredCriterion(
            SakipCriterion criterion, BigDecimal weight, BigDecimal percent, BigDecimal points, String remark) {}

    record Previous(int fiscalYear, BigDecimal total, SakipGrade grade) {}

    /// @param number from 1
    record RecommendationView(
            int number, SakipCriterion criterion, String recommendation, LocalDate dueOn, FollowUpState state) {}
}
