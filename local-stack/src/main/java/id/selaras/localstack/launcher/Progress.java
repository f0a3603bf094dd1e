package id.selaras.localstack.launcher;

import java.io.PrintStream;
import java.util.Locale;

/// Lines for the person at the terminal, each with the seconds since the start.
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String text) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), text);
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    PrintStream out() {
        return out;
    }
}
