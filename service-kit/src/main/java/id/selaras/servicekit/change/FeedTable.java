package id.selaras.servicekit.change;

import java.util.regex.Pattern;

/// A table of versions that serves as a change feed. Its columns: `record_id uuid`, `version bigint`,
/// `region varchar`, `state varchar`, `data jsonb` (the record as its API shows it), `recorded_at timestamptz`,
/// `sequence bigint` (identity), `change_number bigint` (null until numbered, unique); unique `(record_id, version)`
/// and a partial index on `sequence` where `change_number is null`.
///
/// @param feed the feed's row in table `change_feed`
/// @param table name of the table
/// @param snapshotPath path of the snapshot, named to callers whose cursor has expired
public record FeedTable(String feed, String table, String snapshotPath) {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public FeedTable {
        // The name becomes part of SQL text: it must be a constant of the service, never a caller's word.
        if (!IDENTIFIER.matcher(table).matches()) {
            throw new IllegalArgumentException("not a table name: " + table);
        }
    }
}
