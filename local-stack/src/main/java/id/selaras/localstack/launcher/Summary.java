package id.selaras.localstack.launcher;

import id.selaras.localstack.gateway.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// What the person can do now: addresses, users, and lines to paste.
final class Summary {

    private Summary() {}

    static String http(int port) {
        return "http://localhost:" + port;
    }

    static String realm(Ports ports) {
        return http(ports.of(Part.KEYCLOAK)) + "/realms/selaras";
    }

    static Addresses addresses(Ports ports) {
        return new Addresses(URI.create(http(ports.of(Part.GATEWAY))), URI.create(realm(ports)));
    }

    static void print(Ports ports, DataFolder data, PrintStream out) {
        out.print(resource("summary.txt")
                .replace("{gateway}", http(ports.of(Part.GATEWAY)))
                .replace("{keycloak}", http(ports.of(Part.KEYCLOAK)))
                .replace("{programs}", http(ports.of(Part.PROGRAMS)))
                .replace("{agreements}", http(ports.of(Part.AGREEMENTS)))
                .replace("{overlaps}", http(ports.of(Part.OVERLAPS)))
                .replace("{postgres}", "localhost:" + ports.of(Part.POSTGRES))
                .replace("{kafka}", "localhost:" + ports.of(Part.KAFKA))
                .replace("{realm}", realm(ports))
                .replace("{data}", data.root().toString()));
        out.flush();
    }

    static String resource(String name) {
        try (InputStream in = Summary.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
