package id.selaras.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How to run one server, and how to end it.
///
/// @param name        short name for messages
/// @param words       the program and its arguments
/// @param environment variables on top of this process's own
/// @param log         file that gets standard output and error, appended
/// @param stopSignal  name of the signal that asks the server to stop, such as `TERM`
/// @param grace       how long the server may take to stop before it is killed
/// @param scratch     folder to delete once the server has ended, where its data is not worth keeping
public record ServerCommand(
        String name,
        List<String> words,
        Map<String, String> environment,
        Path log,
        String stopSignal,
        Duration grace,
        Optional<Path> scratch) {

    public ServerCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /// A server that stops at `TERM` within ten seconds and keeps its data.
    public static ServerCommand of(String name, List<String> words, Path log) {
        return new ServerCommand(name, words, Map.of(), log, "TERM", Duration.ofSeconds(10), Optional.empty());
    }

    public ServerCommand with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new ServerCommand(name, words, all, log, stopSignal, grace, scratch);
    }

    public ServerCommand stoppedBy(String signal, Duration within) {
        return new ServerCommand(name, words, environment, log, signal, within, scratch);
    }

    /// The folder is deleted when the server ends, for whatever reason.
    public ServerCommand withScratch(Path folder) {
        return new ServerCommand(name, words, environment, log, stopSignal, grace, Optional.of(folder));
    }
}
