package id.selaras.localstack.testing.api;

import id.selaras.localstack.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The OpenAPI document of a service that its clients were promised, kept as `<service>/openapi.json`.
///
/// A change that breaks clients is accepted on purpose: run the test with `-Dselaras.contract=accept`, which writes the
/// new document, and commit it with the reason. Additions need nothing; the same run takes them in.
public final class Contract {
    private static final String FILE = "openapi.json";

    private Contract() {}

    /// What breaks the promise; empty also where it was just accepted.
    ///
    /// @param module folder of the service in the checkout
    /// @param present the document that the running service gives
    public static List<String> broken(String module, String present) {
        Path promised = Checkout.locate().root().resolve(module).resolve(FILE);
        try {
            if ("accept".equals(System.getProperty("selaras.contract"))) {
                Files.writeString(promised, present.strip() + "\n");
            }
            return ContractChanges.breaking(ApiDocument.of(Files.readString(promised)), ApiDocument.of(present));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
