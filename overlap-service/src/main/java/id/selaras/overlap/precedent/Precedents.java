package id.selaras.overlap.precedent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.overlap.coordination.JudgedFinding;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.program.ProgramDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Finds decisions of any year on pairs of programmes like a given one. Words choose what is worth comparing, the
/// detector says how alike it is: the same judgement by which programmes are compared.
@ApplicationScoped
class Precedents {
    /// What shares the most words in the titles; judging one takes about a millisecond.
    private static final int MOST_COMPARED = 40;

    private static final String DOCUMENTS = "select document from program where id in (?, ?) order by id";

    private static final String DECIDED = """
            select c.finding_id, c.fiscal_year, c.document::text, a.document::text, b.document::text
            from coordination c
                join program a on a.id = c.first_program_id
                join program b on b.id = c.second_program_id
                cross join (select replace(plainto_tsquery('indonesian', ?)::text, '&', '|')::tsquery wanted) w
            where c.region = ? and c.state in ('CONFIRMED', 'JUSTIFIED', 'DISMISSED', 'AGREED', 'RESOLVED')
                and c.finding_id <> ? and a.document is not null and b.document is not null
                and to_tsvector('indonesian', a.title || ' ' || b.title) @@ wanted
            order by ts_rank(to_tsvector('indonesian', a.title || ' ' || b.title), wanted) desc, c.finding_id
            limit ?""";

    private final DataSource database;
    private final Detector detector;
    private final ObjectMapper json;

    Precedents(DataSource database, Detector detector, ObjectMapper json) {
        this.database = database;
        this.detector = detector;
        this.json = json;
    }

    /// The most alike first.
    @Transactional(TxType.SUPPORTS)
    List<Precedent> of(JudgedFinding finding, int limit) {
        try (Connection connection = database.getConnection()) {
            List<ProgramProfile> pair = profiles(connection, finding);
            return pair.size() < 2
                    ? List.of()
                    : decided(connection, finding, pair).stream()
                            .filter(precedent -> precedent.similarity()
                                    >= detector.configuration().rule().partlySameInput())
                            .sorted(Comparator.comparingDouble(Precedent::similarity)
                                    .reversed()
                                    .thenComparing(Precedent::findingId))
                            .limit(limit)
                            .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException("Precedents of " + finding.id() + " cannot be read", failure);
        }
    }

    private List<ProgramProfile> profiles(Connection connection, JudgedFinding finding) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DOCUMENTS)) {
            select.setObject(1, finding.first().id());
            select.setObject(2, finding.second().id());
            List<ProgramProfile> pair = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getString(1) != null) {
                        pair.add(detector.profile(document(row.getString(1)).facts()));
                    }
                }
            }
            return pair;
        }
    }

    private List<Precedent> decided(Connection connection, JudgedFinding finding, List<ProgramProfile> pair)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DECIDED)) {
            select.setString(1, finding.first().title() + " " + finding.second().title());
            select.setString(2, finding.regionYear().region());
            select.setObject(3, finding.id());
            select.setInt(4, MOST_COMPARED);
            List<Precedent> decided = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ProgramDocument one = document(row.getString(4));
                    ProgramDocument other = document(row.getString(5));
                    decided.add(new Precedent(
                            row.getObject(1, UUID.class),
                            row.getInt(2),
                            similarity(pair, detector.profile(one.facts()), detector.profile(other.facts())),
                            List.of(program(one), program(other)),
                            row.getString(3)));
                }
            }
            return decided;
        }
    }

    /// Whichever way the programmes of one pair are set against those of the other.
    private double similarity(List<ProgramProfile> pair, ProgramProfile one, ProgramProfile other) {
        double straight = Math.min(alike(pair.get(0), one), alike(pair.get(1), other));
        double crossed = Math.min(alike(pair.get(0), other), alike(pair.get(1), one));
        return Math.max(straight, crossed);
    }

    private double alike(ProgramProfile one, ProgramProfile other) {
        return detector.scoring(one).with(other).inputSimilarity();
    }

    private static Precedent.Program program(ProgramDocument program) {
        return new Precedent.Program(program.id(), program.opd().code(), program.title());
    }

    private ProgramDocument document(String text) {
        try {
            return json.readValue(text, ProgramDocument.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The copy of a programme cannot be read", unreadable);
        }
    }
}
