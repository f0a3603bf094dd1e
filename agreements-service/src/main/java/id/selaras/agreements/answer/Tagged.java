package id.selaras.agreements.answer;

import java.util.UUID;

/// A record that is answered with an entity tag.
public interface Tagged {
    UUID id();

    /// Counts the record's changes: the value of the entity tag.
    long edit();
}
