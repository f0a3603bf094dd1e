package id.selaras.agreements.auction;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.contract.Proposal;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/// Who took which step in an auction, when, why, and what was proposed by it. Rows are only added.
@ApplicationScoped
class BidJournal {
    private final DataSource database;
    private final Stored stored;
    private final AuditLog audit;
    private final Clock clock;

    BidJournal(DataSource database, Stored stored, AuditLog audit, Clock clock) {
        this.database = database;
        this.stored = stored;
        this.audit = audit;
        this.clock = clock;
    }

    /// A step that was taken.
    ///
    /// @param subject the subject of the token by which it was taken
    /// @param proposal present where the step proposed something
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Taken(BidStep step, String subject, String name, Instant at, String reason, Proposal proposal) {}

    /// @param reason may be null
    /// @param proposalJson null where nothing was proposed
    void record(Bid bid, BidStep step, Caller by, String reason, String proposalJson) {
        String insert = """
                insert into bid_step (bid_id, step, subject, name, taken_at, reason, proposal)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, bid.id());
            statement.setString(2, step.name());
            statement.setString(3, by.subject());
            statement.setString(4, by.name());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(6, reason);
            statement.setString(7, proposalJson);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("A step could not be recorded", failure);
        }
        audit.record(AuditEntry.of(
                "bid." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "bid",
                bid.id().toString(),
                bid.region()));
    }

    /// Every step of one bid in the order of taking.
    List<Taken> of(UUID bid) {
        String select = """
                select step, subject, name, taken_at, reason, proposal::text from bid_step where bid_id = ? order by id
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, bid);
            List<Taken> steps = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String proposal = row.getString(6);
                    steps.add(new Taken(
                            BidStep.valueOf(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            row.getString(5),
                            proposal == null ? null : stored.read(proposal, Proposal.class)));
                }
            }
            return steps;
        } catch (SQLException failure) {
            throw new IllegalStateException("Steps could not be read", failure);
        }
    }
}
