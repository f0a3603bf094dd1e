package id.selaras.programs.program;

import id.selaras.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Chooses programmes to be carried over into another year, and gives them as drafts of that year.
@ApplicationScoped
public class CarrySource {
    private final DataSource database;
    private final ProgramDocument documents = new ProgramDocument();

    CarrySource(DataSource database) {
        this.database = database;
    }

    /// A programme as it would be planned again.
    ///
    /// @param opdCode OPD of the programme
    public record Carried(UUID source, String opdCode, ProgramDraft draft) {}

    /// Notes the programmes of `query` that the caller sees, in `program_import_source`. Without a status in the
    /// query: the registered ones.
    ///
    /// @param opdCode only those of this OPD; null for all
    /// @return how many
    @Transactional(Transactional.TxType.MANDATORY)
    public long choose(UUID importId, ProgramQuery query, String region, String opdCode, Caller caller) {
        ProgramFilter filter = query.filter();
        Conditions conditions = ProgramCriteria.of(filter, caller);
        conditions.add("region = ?", region);
        if (opdCode != null) {
            conditions.add("opd_code = ?", opdCode);
        }
        if (filter.statuses().isEmpty()) {
            conditions.add("status = 'REGISTERED'");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into program_import_source (import_id, program_id) "
                                + "select cast(? as uuid), id from program where "
                                + conditions.sql())) {
            insert.setObject(1, importId);
            conditions.bind(insert, 2);
            return insert.executeLargeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes could not be chosen", failure);
        }
    }

    /// The next of the chosen programmes behind `after`, by id.
    public List<Carried> next(UUID importId, UUID after, int count, int toYear) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select p.document from program_import_source s join program p on p.id = s.program_id
                        where s.import_id = ? and s.program_id > ? order by s.program_id limit ?
                        """)) {
            select.setObject(1, importId);
            select.setObject(2, after);
            select.setInt(3, count);
            List<Carried> carried = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ProgramView view = documents.convertToEntityAttribute(row.getString(1));
                    carried.add(new Carried(view.id(), view.opd().code(), moved(view.asDraft(), toYear)));
                }
            }
            return carried;
        } catch (SQLException failure) {
            throw new IllegalStateException("Chosen programmes could not be read", failure);
        }
    }

    private static ProgramDraft moved(ProgramDraft draft, int year) {
        return new ProgramDraft(
                year,
                draft.nomenclatureCode(),
                draft.title(),
                draft.description(),
                moved(draft.start(), year),
                moved(draft.end(), year),
                draft.cluster(),
                draft.workingGroup(),
                draft.inputs(),
                draft.targetGroups(),
                draft.locations(),
                draft.outputs(),
                draft.outcomes());
    }

    /// The same day of that year; the 29th of February becomes the 28th where there is none.
    private static LocalDate moved(LocalDate day, int year) {
        return day == null ? null : day.withYear(year);
    }
}
