package id.selaras.servicekit.table;

import java.util.function.Consumer;

/// Where the rows of a table come from. Called once, while the answer is being sent and after the resource method has
/// returned: whatever the request decides (the caller's regions, the filters) must be read before, and a transaction
/// or connection that the reading needs is opened within.
///
/// The consumer throws where the client has gone; the source lets that exception pass and closes what it opened.
@FunctionalInterface
public interface Rows<R> {
    void forEach(Consumer<? super R> row);
}
