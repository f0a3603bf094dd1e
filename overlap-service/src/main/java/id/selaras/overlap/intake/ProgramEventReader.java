package id.selaras.overlap.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.ProgramWithdrawal;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.inbox.PoisonedEventException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads the events of `selaras.programs` and refuses what could not be stored or compared, before anything is touched.
@ApplicationScoped
class ProgramEventReader {
    private static final Pattern GOVERNMENT = Pattern.compile("[1-9][0-9](\\.[0-9]{2})?");
    private static final int LONGEST_CODE = 40;

    private final ObjectMapper json;

    ProgramEventReader(ObjectMapper json) {
        this.json = json;
    }

    /// @throws PoisonedEventException where the event is of an unknown type or lacks what every programme has
    ProgramEvent read(IncomingEvent event) {
        return switch (event.type()) {
            case "id.selaras.program-registered", "id.selaras.program-amended" -> published(event);
            case "id.selaras.program-withdrawn" -> withdrawn(event);
            default -> throw new PoisonedEventException("unknown event type " + event.type());
        };
    }

    private ProgramEvent published(IncomingEvent event) {
        ProgramDocument program = event.dataAs(json, ProgramDocument.class);
        requireIdentity(program.id(), program.version(), program.region(), program.fiscalYear(), program.opd());
        require(program.title() != null && !program.title().isBlank(), "title is missing");
        require(program.budgetRupiah() >= 0, "budgetRupiah is negative");
        requireOrder(program.start(), program.end());
        String text = new String(event.data(), StandardCharsets.UTF_8);
        // PostgreSQL's jsonb cannot hold the character U+0000.
        require(!text.contains("\\u0000"), "data holds the character U+0000");
        return new ProgramEvent.Published(program, text);
    }

    private ProgramEvent withdrawn(IncomingEvent event) {
        ProgramWithdrawal withdrawal = event.dataAs(json, ProgramWithdrawal.class);
        requireIdentity(
                withdrawal.id(), withdrawal.version(), withdrawal.region(), withdrawal.fiscalYear(), withdrawal.opd());
        return new ProgramEvent.Withdrawn(withdrawal);
    }

    private static void requireIdentity(
            UUID id, long version, String region, int fiscalYear, ProgramDocument.Agency opd) {
        require(id != null, "id is missing");
        require(version > 0, "version is not positive");
        require(region != null && GOVERNMENT.matcher(region).matches(), "region is no code of a government");
        require(fiscalYear >= 2000 && fiscalYear <= 2100, "fiscalYear is out of range");
        require(opd != null && opd.code() != null && !opd.code().isBlank(), "opd is missing");
        require(opd.code().length() <= LONGEST_CODE, "opd code is too long");
        require(opd.name() != null && !opd.name().isBlank(), "opd name is missing");
    }

    private static void requireOrder(LocalDate start, LocalDate end) {
        require(start == null || end == null || !end.isBefore(start), "end is before start");
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new PoisonedEventException(reason);
        }
    }
}
