package id.selaras.localstack.launcher;

import java.io.IOException;
import java.util.Locale;

/// Stops the system once, whether the program ends by itself or by a signal.
final class StopHook {

    private final RunningSystem running;
    private final Progress progress;
    private final Runnable afterwards;
    private boolean stopped;

    private StopHook(RunningSystem running, Progress progress, Runnable afterwards) {
        this.running = running;
        this.progress = progress;
        this.afterwards = afterwards;
    }

    /// @param afterwards what to do once everything has stopped
    static StopHook install(RunningSystem running, Progress progress, Runnable afterwards) {
        StopHook hook = new StopHook(running, progress, afterwards);
        Runtime.getRuntime().addShutdownHook(new Thread(hook::stop, "stop"));
        return hook;
    }

    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        double before = progress.seconds();
        progress.say("stopping");
        try {
            running.stop();
            progress.say(String.format(Locale.ROOT, "stopped in %.1f s, nothing is left", progress.seconds() - before));
        } catch (IOException e) {
            progress.say("stopped, but the register of processes could not be cleared: " + e);
        }
        afterwards.run();
    }
}
