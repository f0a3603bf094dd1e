package id.selaras.overlap.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// The configurations that governments made active. None is ever changed.
@ApplicationScoped
class ConfigurationStore {
    private static final String ACTIVATE = """
            insert into detector_configuration (region, version, lexicon, same_input, partly_same_input, same_output,
                findings_per_program, reason, activated_by, activated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String NEWEST =
            "select coalesce(max(version), 0) from detector_configuration where region = ?";

    private static final String READ = """
            select version, lexicon, same_input, partly_same_input, same_output, findings_per_program, reason,
                activated_by, activated_at, version = max(version) over ()
            from detector_configuration where region = ?
            order by version desc""";

    private final DataSource database;

    ConfigurationStore(DataSource database) {
        this.database = database;
    }

    /// The active version; 0 where nothing was activated.
    @Transactional(TxType.SUPPORTS)
    int active(String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setString(1, region);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Configurations of " + region + " cannot be read", failure);
        }
    }

    /// @return false where somebody else made this version active meanwhile
    @Transactional(TxType.MANDATORY)
    boolean activate(String region, int version, ConfigurationDraft draft, String by, Instant at) {
        WhatIfDraft.Rule rule = draft.rule();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ACTIVATE)) {
            insert.setString(1, region);
            insert.setInt(2, version);
            insert.setString(3, draft.lexicon() == null || draft.lexicon().isBlank() ? null : draft.lexicon());
            insert.setObject(4, rule == null ? null : rule.sameInput());
            insert.setObject(5, rule == null ? null : rule.partlySameInput());
            insert.setObject(6, rule == null ? null : rule.sameOutput());
            insert.setObject(7, draft.findingsPerProgram());
            insert.setString(8, draft.reason());
            insert.setString(9, by);
            insert.setObject(10, at.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("A configuration of " + region + " cannot be stored", failure);
        }
    }

    /// The newest first: activations are rare, a government has a handful.
    @Transactional(TxType.SUPPORTS)
    List<ConfigurationView> all(String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, region);
            List<ConfigurationView> all = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(view(row));
                }
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException("Configurations of " + region + " cannot be read", failure);
        }
    }

    private static ConfigurationView view(ResultSet row) throws SQLException {
        WhatIfDraft.Rule rule = row.getObject(3) == null
                ? null
                : new WhatIfDraft.Rule(row.getDouble(3), row.getDouble(4), row.getDouble(5));
        return new ConfigurationView(
                row.getInt(1),
                row.getBoolean(10),
                row.getString(2),
                rule,
                row.getObject(6, Integer.class),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                null);
    }
}
