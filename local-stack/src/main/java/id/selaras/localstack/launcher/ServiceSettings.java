package id.selaras.localstack.launcher;

import id.selaras.localstack.postgres.Database;
import java.util.HashMap;
import java.util.Map;

/// The environment of each service: the same variables that any other installation sets.
final class ServiceSettings {

    private final Ports ports;
    private final Secrets secrets;

    ServiceSettings(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    Map<String, String> of(Part part) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(part)));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", Summary.realm(ports));
        if (part == Part.GATEWAY) {
            settings.put("SELARAS_UPSTREAM_PROGRAMS", Summary.http(ports.of(Part.PROGRAMS)));
            settings.put("SELARAS_UPSTREAM_AGREEMENTS", Summary.http(ports.of(Part.AGREEMENTS)));
            settings.put("SELARAS_UPSTREAM_OVERLAPS", Summary.http(ports.of(Part.OVERLAPS)));
        } else {
            Database database = secrets.database(part.word());
            settings.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRES) + "/" + database.name());
            settings.put("QUARKUS_DATASOURCE_USERNAME", database.app());
            settings.put("QUARKUS_DATASOURCE_PASSWORD", database.appPassword());
            settings.put("QUARKUS_FLYWAY_USERNAME", database.owner());
            settings.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
            settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Part.KAFKA));
        }
        if (part == Part.AGREEMENTS) {
            settings.put("SELARAS_DOCUMENTS_PUBLIC_URL", Summary.http(ports.of(Part.GATEWAY)));
        }
        return settings;
    }
}
