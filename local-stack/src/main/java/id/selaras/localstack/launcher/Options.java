package id.selaras.localstack.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the person asked for on the command line; `help.txt` explains each.
///
/// @param check  start a system of its own, do the main job, stop
/// @param fresh  empty the data folder first
/// @param sample load the sample data
/// @param serversOnly leave the four services out
/// @param data   the data folder
record Options(boolean check, boolean fresh, boolean sample, boolean serversOnly, Path data, Ports ports) {

    /// @throws UsageException where the words make no sense
    static Options parse(List<String> words, Map<String, String> environment, Path defaultData) {
        boolean check = false;
        boolean fresh = false;
        boolean sample = true;
        boolean serversOnly = false;
        Path data = defaultData;
        Map<Part, Integer> ports = fromEnvironment(environment);
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            switch (word) {
                case "--check" -> check = true;
                case "--fresh" -> fresh = true;
                case "--no-sample" -> sample = false;
                case "--servers-only" -> serversOnly = true;
                case "--data" -> data = Path.of(value(word, left));
                case "--port" -> addPort(value(word, left), ports);
                default -> throw new UsageException("unknown option " + word);
            }
        }
        return new Options(
                check, fresh, sample, serversOnly, data.toAbsolutePath().normalize(), new Ports(ports));
    }

    private static Map<Part, Integer> fromEnvironment(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String value = environment.get(part.variable());
            ports.put(part, value == null ? part.defaultPort() : number(part.variable(), value));
        }
        return ports;
    }

    private static void addPort(String setting, Map<Part, Integer> ports) {
        String[] nameAndNumber = setting.split("=", 2);
        Part part = Part.named(nameAndNumber[0])
                .orElseThrow(
                        () -> new UsageException("--port " + setting + ": the part must be one of " + Part.words()));
        ports.put(part, number("--port " + setting, nameAndNumber.length == 2 ? nameAndNumber[1] : ""));
    }

    private static int number(String source, String value) {
        if (value.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        }
        throw new UsageException(source + ": a port is a number from 1 to 65535");
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new UsageException(option + " needs a value");
        }
        return left.removeFirst();
    }

    /// The command line was wrong.
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }
}
