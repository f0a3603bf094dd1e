package id.selaras.servicekit.table;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a table that stands in its format already. Called once, while the answer is being sent; see [Rows] for what
/// that means.
@FunctionalInterface
public interface TableContent {

    /// @param client to be asked now and then whether anybody still reads
    void writeTo(OutputStream out, Client client) throws IOException;

    /// The other end of the connection.
    @FunctionalInterface
    interface Client {
        /// Ends the writing, by an exception to be let through, where nobody waits for it any more.
        void requirePresent();
    }
}
