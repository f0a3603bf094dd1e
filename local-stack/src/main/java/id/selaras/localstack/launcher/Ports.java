package id.selaras.localstack.launcher;

import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.ServerFailedException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The port of each part, all on the loopback address.
record Ports(Map<Part, Integer> numbers) {

    Ports {
        numbers = Map.copyOf(numbers);
    }

    static Ports random() {
        Map<Part, Integer> numbers = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int port;
            do {
                port = FreePort.any();
            } while (numbers.containsValue(port));
            numbers.put(part, port);
        }
        return new Ports(numbers);
    }

    int of(Part part) {
        return numbers.get(part);
    }

    /// @throws ServerFailedException naming every port that another program holds, and what to do
    void requireFree() {
        String taken = numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> !FreePort.isFree(entry.getValue()))
                .map(entry -> taken(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new ServerFailedException(taken);
        }
    }

    private static String taken(Part part, int port) {
        int other = port + 1000;
        return "Port " + port + " (" + part.title() + ") is taken by another program. Stop that program, or choose"
                + " another port:\n  ./run --port " + part.word() + "=" + other + "    (or " + part.variable() + "="
                + other + ")";
    }
}
