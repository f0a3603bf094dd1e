package id.selaras.localstack.launcher;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One process of the system.
enum Part {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KEYCLOAK("Keycloak", 8180),
    PROGRAMS("programs-service", 8081),
    AGREEMENTS("agreements-service", 8082),
    OVERLAPS("overlap-service", 8083),
    GATEWAY("gateway", 8080);

    /// The parts that are Selaras itself.
    static final Set<Part> SERVICES = EnumSet.of(PROGRAMS, AGREEMENTS, OVERLAPS, GATEWAY);

    private final String title;
    private final int defaultPort;

    Part(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    String title() {
        return title;
    }

    int defaultPort() {
        return defaultPort;
    }

    /// Its word on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The variable that sets its port.
    String variable() {
        return "SELARAS_PORT_" + name();
    }

    static Optional<Part> named(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", "));
    }
}
