package id.selaras.agreements.export;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The form of an agreement, for programs that check what they pull.
@Path("/v1/agreements/schema")
@Tag(name = "Mirroring")
@Authenticated
@RunOnVirtualThread
class SchemaResource {
    private static final byte[] SCHEMA = read();

    @GET
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema (2020-12) of an agreement as it is read, listed in changes and in the snapshot")
    public byte[] schema() {
        return SCHEMA.clone();
    }

    private static byte[] read() {
        try (InputStream schema = SchemaResource.class.getResourceAsStream("/schemas/agreement.json")) {
            return schema.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
