package id.selaras.servicekit.change;

import com.fasterxml.jackson.annotation.JsonRawValue;

/// One version of one record.
///
/// @param id the record
/// @param version 1 for the first, rising by one
/// @param changeNumber place in the feed; rises in the order in which versions became visible, without gaps
/// @param state such as REGISTERED or WITHDRAWN
/// @param data the record as its API shows it, ready-made JSON
public record ChangeItem(
        String id,
        long version,
        long changeNumber,
        String state,
        @JsonRawValue String data) {}
