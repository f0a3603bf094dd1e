package id.selaras.localstack.launcher;

import id.selaras.localstack.process.GuardedProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The memory of each part, where the kernel tells it in `/proc` (Linux).
final class MemoryReport {

    private MemoryReport() {}

    static void print(Map<Part, GuardedProcess> processes, PrintStream out) {
        if (!Files.isReadable(Path.of("/proc/self/smaps_rollup"))) {
            out.println("Memory: this operating system does not tell it in /proc.");
            return;
        }
        out.println("Memory in MB (resident counts pages shared between processes in each of them, own share once):");
        long residentSum = 0;
        long shareSum = 0;
        for (var entry : processes.entrySet()) {
            long resident = 0;
            long share = 0;
            for (ProcessHandle handle : entry.getValue().handles()) {
                resident += kilobytes(handle, "Rss:");
                share += kilobytes(handle, "Pss:");
            }
            line(out, entry.getKey().title(), resident, share);
            residentSum += resident;
            shareSum += share;
        }
        line(out, "all", residentSum, shareSum);
    }

    private static void line(PrintStream out, String title, long resident, long share) {
        out.printf(Locale.ROOT, "  %-20s resident %5d   own share %5d%n", title, resident / 1024, share / 1024);
    }

    private static long kilobytes(ProcessHandle handle, String field) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(handle.pid()), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }
}
