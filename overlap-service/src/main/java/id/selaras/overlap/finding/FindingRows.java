package id.selaras.overlap.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// Writes many new rows of findings at once, by COPY: a year of a country is some millions of them. Within the
/// caller's transaction.
@ApplicationScoped
class FindingRows {
    private static final String FINDINGS = """
            copy finding (id, version, region, fiscal_year, overlap_class, status,
                first_program_id, first_version, first_opd, first_opd_name, first_title, first_budget_rupiah,
                second_program_id, second_version, second_opd, second_opd_name, second_title, second_budget_rupiah,
                input_similarity, output_similarity, confidence, evidence, rupiah_at_stake,
                detector_version, detector_configuration, found_at, changed_at) from stdin""";

    private static final String VERSIONS =
            "copy finding_version (record_id, version, region, state, data, recorded_at) from stdin";

    private final DataSource database;
    private final ObjectMapper json;

    FindingRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// A finding at its newest version, and its view as JSON.
    record Version(FindingView finding, String json) {}

    /// Inserts findings that are new.
    void insert(Collection<Finding> findings) {
        CopyText rows = new CopyText();
        for (Finding finding : findings) {
            Verdict verdict = finding.verdict();
            rows.add(finding.id())
                    .add(finding.version())
                    .add(finding.regionYear().region())
                    .add(finding.regionYear().fiscalYear())
                    .add(verdict.overlapClass())
                    .add(finding.status());
            add(rows, finding.first());
            add(rows, finding.second());
            rows.add(verdict.inputSimilarity())
                    .add(verdict.outputSimilarity())
                    .add(verdict.confidence())
                    .add(json(verdict.evidence()))
                    .add(verdict.rupiahAtStake())
                    .add(verdict.detectorVersion())
                    .add(verdict.detectorConfiguration())
                    .add(finding.foundAt())
                    .add(finding.changedAt())
                    .endRow();
        }
        copy(FINDINGS, rows, findings.size());
    }

    private static void add(CopyText rows, JudgedProgram program) {
        rows.add(program.programId())
                .add(program.version())
                .add(program.opd())
                .add(program.opdName())
                .add(program.title())
                .add(program.budgetRupiah());
    }

    /// Adds to the history of findings.
    void insertVersions(Collection<Version> versions) {
        CopyText rows = new CopyText();
        for (Version version : versions) {
            FindingView finding = version.finding();
            rows.add(finding.id())
                    .add(finding.version())
                    .add(finding.region())
                    .add(finding.status())
                    .add(version.json())
                    .add(finding.changedAt())
                    .endRow();
        }
        copy(VERSIONS, rows, versions.size());
    }

    private void copy(String sql, CopyText rows, int count) {
        if (count == 0) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(rows.bytes()));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(count + " rows of findings cannot be written", failure);
        }
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A finding cannot be written", unwritable);
        }
    }
}
