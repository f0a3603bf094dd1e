package id.selaras.servicekit.audit;

import java.util.Map;
import java.util.TreeMap;

/// What was done. Who did it, from where and when are taken from the request.
///
/// @param action the deed, as record type and verb: `agreement.sign`; at most 100 characters
/// @param recordType such as `agreement`; at most 100 characters
/// @param recordId which record; at most 500 characters
/// @param region Kemendagri code of the record's region: inspectors see the entries of their regions; null where the
///     deed belongs to no region, such entries are seen by every inspector
/// @param details ids and figures that tell what changed; never the contents of a record, never personal data
public record AuditEntry(
        String action, String recordType, String recordId, String region, Map<String, Object> details) {

    /// An entry that needs no details.
    public static AuditEntry of(String action, String recordType, String recordId, String region) {
        return new AuditEntry(action, recordType, recordId, region, Map.of());
    }

    /// The same entry with one more detail.
    public AuditEntry with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditEntry(action, recordType, recordId, region, more);
    }
}
