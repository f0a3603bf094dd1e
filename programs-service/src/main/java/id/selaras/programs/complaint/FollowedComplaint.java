package id.selaras.programs.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/// A complaint as the complainant sees it: no official's name.
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowedComplaint(
        String program,
        ComplaintCategory category,
        String text,
        ComplaintStatus status,
        String responsible,
        Instant receivedAt,
        Instant dueAt,
        List<Step> steps) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(ComplaintStatus status, String note, Instant at) {}

    static FollowedComplaint of(ComplaintView complaint) {
        return new FollowedComplaint(
                complaint.program().title(),
                complaint.category(),
                complaint.text(),
                complaint.status(),
                complaint.responsible().name(),
                complaint.receivedAt(),
                complaint.dueAt(),
                complaint.steps().stream()
                        .map(step -> new Step(step.status(), step.note(), step.recordedAt()))
                        .toList());
    }
}
