package id.selaras.programs.complaint;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads complaints, one or a page of them.
@ApplicationScoped
class ComplaintReader {
    private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

    private final Complaints complaints;
    private final Clock clock;

    ComplaintReader(Complaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /// The newest first.
    @Transactional
    Page<ComplaintView> page(ComplaintQuery query, Caller caller, PageRequest page) {
        Instant now = clock.instant();
        Instant receivedBefore = FAR_FUTURE;
        UUID idBefore = new UUID(-1, -1);
        if (page.after() != null) {
            List<String> cursor = Cursor.decode(page.after(), 2);
            try {
                receivedBefore = Instant.parse(cursor.get(0));
                idBefore = UUID.fromString(cursor.get(1));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Cursor.unreadable();
            }
        }
        List<Complaint> found =
                complaints.search(query.filter(caller, now), receivedBefore, idBefore, page.limit() + 1);
        Map<UUID, List<ComplaintView.Step>> steps =
                complaints.steps(found.stream().map(Complaint::id).toList());
        return Page.of(
                found,
                page.limit(),
                complaint -> complaint.view(steps.getOrDefault(complaint.id(), List.of()), now),
                complaint -> Cursor.encode(complaint.receivedAt(), complaint.id()));
    }

    /// @throws ProblemException 404 where there is none that the caller may see
    @Transactional
    ComplaintView read(UUID id, Caller caller) {
        Complaint complaint = complaints.findByIdOptional(id).orElseThrow(ComplaintSight::unknown);
        ComplaintSight.requireSeen(caller, complaint);
        return view(complaint);
    }

    /// @throws ProblemException 404 where no complaint has this receipt
    @Transactional
    FollowedComplaint follow(ReceiptCode receipt) {
        return FollowedComplaint.of(view(complaints.withReceipt(receipt).orElseThrow(ComplaintSight::unknown)));
    }

    /// @throws ProblemException 422 where they cannot be counted by that
    @Transactional
    ComplaintCounts counts(String by, ComplaintQuery query, Caller caller) {
        Instant now = clock.instant();
        Optional<ComplaintCounts.By> property =
                ComplaintCounts.By.of(by == null || by.isBlank() ? "status" : by.strip());
        if (property.isEmpty()) {
            new Violations()
                    .addParameter("by", "parameter.one-of", ComplaintCounts.By.names())
                    .throwIfAny();
        }
        return ComplaintCounts.of(
                property.orElseThrow(), complaints.counts(query.filter(caller, now), property.orElseThrow(), now));
    }

    private ComplaintView view(Complaint complaint) {
        List<ComplaintView.Step> steps =
                complaints.steps(List.of(complaint.id())).get(complaint.id());
        return complaint.view(steps, clock.instant());
    }
}
