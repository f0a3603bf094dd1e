package id.selaras.localstack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a packaged service.
final class ServiceJvm {

    /// Variable that replaces the options below, for whoever measures or debugs.
    private static final String VARIABLE = "SELARAS_SERVICE_JAVA_OPTIONS";
    // For seven processes on two cores: start quickly and stay small. An installation for a city would choose others.
    private static final String OPTIONS =
            "-Xms32m -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1" + " -XX:+UseCompactObjectHeaders";

    private ServiceJvm() {}

    static List<String> words(Path jar) {
        String chosen = System.getenv(VARIABLE);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of((chosen == null || chosen.isBlank() ? OPTIONS : chosen.strip()).split(" +")));
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }
}
